import { Button, Modal } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ConfirmDialog.module.css";
import { ErrorAlert } from "./ErrorAlert";

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** The question: "Withdraw this idea?" */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The action as a verb: "Withdraw", never "OK". */
  confirm: string;
  /** Closes the dialog when it resolves; shows the reason and stays open when it rejects. */
  onConfirm: () => Promise<unknown>;
  danger?: boolean;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const close = () => {
    setError(null);
    props.onClose();
  };
  const confirm = async () => {
    setRunning(true);
    setError(null);
    await props.onConfirm().then(close, setError);
    setRunning(false);
  };
  return (
    <Modal.Root opened={props.opened} onClose={close} centered radius="lg" withinPortal={false}>
      <Modal.Overlay />
      <Modal.Content className={styles.dialog ?? ""}>
        <Modal.Title className={styles.title ?? ""}>{props.title}</Modal.Title>
        <div>{props.children}</div>
        <ErrorAlert error={error} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={close} data-autofocus>
            {t("cancel")}
          </Button>
          <Button color={props.danger ? "clay" : "pine"} loading={running} onClick={confirm}>
            {props.confirm}
          </Button>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./compensation.module.css";

interface FormDialogProps {
  /** The question or the action: "Decline this claim". */
  title: string;
  /** What the form is about and what will happen. */
  lead: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Shows a form in a modal dialog. Escape and the cross close it and change nothing. */
export function ModalForm({ title, lead, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={onClose} centered radius="lg" withinPortal={false}>
      <Modal.Overlay />
      <Modal.Content className={styles.dialog ?? ""}>
        <div className={styles.dialogHead}>
          <Modal.Title className={styles.dialogTitle ?? ""}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t("close")} size="lg" />
        </div>
        <div className={styles.dialogLead}>{lead}</div>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}

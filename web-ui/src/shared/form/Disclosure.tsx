import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./form.module.css";

interface OpenerProps {
  /** The action as a verb: "Start a trial". */
  label: string;
  /** Renders the form and receives the function that closes it. */
  children: (close: () => void) => ReactNode;
}

/** Shows a button that is replaced by a form when it is pressed. */
export function Disclosure({ label, children }: OpenerProps) {
  const [open, setOpen] = useState(false);
  if (open) return <div className={styles.opened}>{children(() => setOpen(false))}</div>;
  return (
    <div className={`${styles.opener} lt-no-print`}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
    </div>
  );
}

/** Closes a form without submitting it. */
export function CancelButton(props: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="default" onClick={props.onClick}>
      {t("cancel")}
    </Button>
  );
}

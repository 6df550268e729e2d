import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./form.module.css";

interface OpenerProps {
  /** The deed as a verb: "Start a trial". */
  label: string;
  /** The form; gets what closes it again. */
  children: (close: () => void) => ReactNode;
}

/** A button that makes room for its form when it is pressed. */
export function Opener({ label, children }: OpenerProps) {
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

/** The way back out of a form, beside its button. */
export function CancelButton(props: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="default" onClick={props.onClick}>
      {t("cancel")}
    </Button>
  );
}

import { IconMailbox } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./access.module.css";

/** Explains where messages appear when the installation cannot send email. */
export function OutboxHint() {
  const { t } = useTranslation("access");
  return (
    <p className={styles.quiet}>
      <IconMailbox size={22} stroke={1.7} aria-hidden="true" />
      {t("signIn.outbox")}
    </p>
  );
}

import { IconMailbox } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./access.module.css";

/** Where messages are while no email can be sent. */
export function OutboxNote() {
  const { t } = useTranslation("access");
  return (
    <p className={styles.quiet}>
      <IconMailbox size={22} stroke={1.7} aria-hidden="true" />
      {t("signIn.outbox")}
    </p>
  );
}

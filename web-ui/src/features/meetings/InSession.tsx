import { useTranslation } from "react-i18next";
import type { Detail } from "./meetings";
import styles from "./meetings.module.css";

/** While a meeting goes on: how far it is, in one line that moves by itself and is read out politely. */
export function InSession({ detail: { card, turnout, notes } }: { detail: Detail }) {
  const { t } = useTranslation("meetings");
  if (card.phase !== "OPEN") return null;
  return (
    <p role="status" className={`${styles.session} lt-no-print`}>
      <strong>{t("phase.OPEN")}</strong>
      <span>{t("session.here", { count: turnout.familyCame + turnout.staffCame })}</span>
      <span>{t("session.decisions", { count: notes.decisions.length })}</span>
      <span>{t("session.actions", { count: notes.actions.length })}</span>
    </p>
  );
}

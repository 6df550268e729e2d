import { useTranslation } from "react-i18next";
import type { MeetingDetails } from "./meetings";
import styles from "./meetings.module.css";

/** Shows the progress of a running meeting and announces it politely to screen readers. */
export function MeetingProgress({ detail: { card, turnout, notes } }: { detail: MeetingDetails }) {
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

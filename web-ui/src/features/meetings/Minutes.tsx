import { useTranslation } from "react-i18next";
import { Card as Surface } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import type { MeetingSummary, Notes } from "./meetings";
import styles from "./meetings.module.css";

interface MinutesProps {
  card: MeetingSummary;
  notes: Notes;
  names: Record<string, string>;
}

/** Shows the closed minutes with their later corrections. */
export function Minutes({ card, notes, names }: MinutesProps) {
  const { t } = useTranslation("meetings");
  const { minutes, corrections } = notes;
  if (!minutes) return null;
  return (
    <Surface title={t("minutesOf.title")}>
      <div className={styles.stack}>
        <p className={styles.written}>{minutes.text ?? t("erased")}</p>
        <p className="lt-dimmed">
          {t("minutesOf.by", { name: names[minutes.by] ?? t("somebody") })}{" "}
          <DateTimeText at={minutes.at} zone={card.zone} style="date" />
        </p>
        {corrections.length > 0 && (
          <>
            <h3>{t("minutesOf.corrections")}</h3>
            <ol className={styles.notes}>
              {corrections.map(({ at, by, what, why }) => (
                <li key={`${at}-${what}`}>
                  <span className={styles.written}>{what ?? t("erased")}</span>
                  <span className={styles.facts}>
                    <span>{t("minutesOf.why", { why: why ?? t("erased") })}</span>
                    <span>{names[by] ?? t("somebody")}</span>
                    <DateTimeText at={at} zone={card.zone} style="date" />
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Surface>
  );
}

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RowLinks } from "@/shared/ui/RowLinks";
import type { Line } from "./audit";
import styles from "./audit.module.css";
import { Moment } from "./Moment";

const A_MINUTE = 60_000;

/** Whether something was written down at another time than it took effect. */
export function recordedLater(line: Line): boolean {
  return Math.abs(Date.parse(line.recorded) - Date.parse(line.effective)) >= A_MINUTE;
}

/** One sentence an event, each the way to the event itself. */
export function Lines(props: { lines: Line[]; withCouncil: boolean; search: string }) {
  const { t } = useTranslation("audit");
  return (
    <RowLinks>
      {props.lines.map((line) => (
        <Link
          key={line.position}
          to={`/audit/${line.position}`}
          // The way back leads to what was looked for.
          state={{ search: props.search }}
        >
          <span className={styles.line}>
            <span>{line.sentence}</span>
            {line.reason && <span>{t("line.reason", { reason: line.reason })}</span>}
            <span className={styles.facts}>
              <Moment at={line.effective} zone={line.zone} />
              <span>{line.roleName}</span>
              {props.withCouncil && line.councilName && <span>{line.councilName}</span>}
              {recordedLater(line) && (
                <span>
                  {t("line.recorded")} <Moment at={line.recorded} zone={line.zone} />
                </span>
              )}
            </span>
          </span>
        </Link>
      ))}
    </RowLinks>
  );
}

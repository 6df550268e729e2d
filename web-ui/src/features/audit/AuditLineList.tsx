import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LinkList } from "@/shared/ui/LinkList";
import type { AuditLine } from "./audit";
import styles from "./audit.module.css";
import { ExactTime } from "./ExactTime";

const A_MINUTE = 60_000;

/** Returns true when an event was recorded at a different time than it took effect. */
export function isRecordedLater(line: AuditLine): boolean {
  return Math.abs(Date.parse(line.recorded) - Date.parse(line.effective)) >= A_MINUTE;
}

/** Lists events as sentences that link to the event pages. */
export function AuditLineList(props: { lines: AuditLine[]; withCouncil: boolean; search: string }) {
  const { t } = useTranslation("audit");
  return (
    <LinkList>
      {props.lines.map((line) => (
        <Link
          key={line.position}
          to={`/audit/${line.position}`}
          // The event page links back to the same search.
          state={{ search: props.search }}
        >
          <span className={styles.line}>
            <span>{line.sentence}</span>
            {line.reason && <span>{t("line.reason", { reason: line.reason })}</span>}
            <span className={styles.facts}>
              <ExactTime at={line.effective} zone={line.zone} />
              <span>{line.roleName}</span>
              {props.withCouncil && line.councilName && <span>{line.councilName}</span>}
              {isRecordedLater(line) && (
                <span>
                  {t("line.recorded")} <ExactTime at={line.recorded} zone={line.zone} />
                </span>
              )}
            </span>
          </span>
        </Link>
      ))}
    </LinkList>
  );
}

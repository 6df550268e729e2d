import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { Card as Surface } from "@/shared/ui/Card";
import { DateTile } from "@/shared/ui/DateTile";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { MeetingModeText } from "./MeetingAccess";
import { type MeetingListItem, plannedEnd } from "./meetings";
import styles from "./meetings.module.css";
import { RsvpInRow } from "./RsvpButtons";

const FIRST = 8;

/** Lists meetings with their date, place and the person's response. */
export function MeetingList({ title, rows }: { title: string; rows: MeetingListItem[] }) {
  const { t } = useTranslation("meetings");
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <Surface flush title={title} subtitle={t("count", { count: rows.length })}>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <MeetingRow key={row.card.meeting} row={row} />
        ))}
      </ul>
      {rows.length > FIRST && (
        <div className={`${styles.more} lt-no-print`}>
          <Button variant="subtle" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t("fewer") : t("all", { count: rows.length })}
          </Button>
        </div>
      )}
    </Surface>
  );
}

function MeetingRow({ row: { card, turnout } }: { row: MeetingListItem }) {
  const { t } = useTranslation("meetings");
  const { is } = useSession();
  const came = turnout.familyCame + turnout.staffCame;
  const over = Date.parse(plannedEnd(card)) <= useNow();
  const unwritten = over && card.phase === "ANNOUNCED" && is("administrator", "coordinator");
  return (
    <li>
      <DateTile at={card.start} zone={card.zone} />
      <div className={styles.rowText}>
        <h3>
          <Link to={`/meetings/${card.meeting}`}>{card.title}</Link>
        </h3>
        <p className={styles.facts}>
          <DateTimeText at={card.start} zone={card.zone} style={over ? "full" : "datetime"} />
          <MeetingModeText card={card} />
          {card.phase === "CLOSED" && <span>{t("came", { count: came })}</span>}
          <MeetingPhaseBadge phase={card.phase} />
          {unwritten && <StatusBadge tone="waiting">{t("duties.minutes")}</StatusBadge>}
        </p>
      </div>
      {!over && <RsvpInRow card={card} />}
    </li>
  );
}

/** Shows an unusual meeting phase and nothing for the usual ones. */
export function MeetingPhaseBadge({ phase }: { phase: MeetingListItem["card"]["phase"] }) {
  const { t } = useTranslation("meetings");
  if (phase === "OPEN") return <StatusBadge tone="good">{t("phase.OPEN")}</StatusBadge>;
  if (phase === "CANCELLED") return <StatusBadge tone="bad">{t("phase.CANCELLED")}</StatusBadge>;
  if (phase === "PLANNED") return <StatusBadge tone="waiting">{t("phase.PLANNED")}</StatusBadge>;
  return null;
}

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import { toWallClock } from "@/shared/time/zones";
import { DateTile } from "@/shared/ui/DateTile";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { groupMeetingsByDay, weeksInMonth } from "./calendar";
import styles from "./calendar.module.css";
import { MeetingPhaseBadge } from "./MeetingList";
import type { MeetingSummary } from "./meetings";

interface MonthProps {
  month: string;
  /** The name of the month. */
  title: string;
  cards: readonly MeetingSummary[];
}

/** 1 February 2026 was a Sunday. */
const SUNDAY = Date.UTC(2026, 1, 1);

/** Shows a month as an accessible table with a link to each meeting. */
export function MonthCalendarTable({ month, title, cards }: MonthProps) {
  const locale = useLocale();
  const { council } = useSession();
  const today = toWallClock(new Date(useNow()).toISOString(), council.zone).slice(0, 10);
  const days = groupMeetingsByDay(cards);
  const weekday = (width: "long" | "short", day: number) =>
    new Intl.DateTimeFormat(locale, { weekday: width, timeZone: "UTC" }).format(
      SUNDAY + day * 86_400_000,
    );
  return (
    <table className={styles.month}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((day) => (
            <th key={day} scope="col" abbr={weekday("long", day)}>
              {weekday("short", day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksInMonth(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its position in the week
              <td key={index} aria-current={day === today ? "date" : undefined}>
                {day && <Day day={day} cards={days.get(day) ?? []} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, cards }: { day: string; cards: MeetingSummary[] }) {
  return (
    <>
      <time dateTime={day} className={styles.day}>
        {Number(day.slice(8))}
      </time>
      {cards.length > 0 && (
        <ul>
          {cards.map((card) => (
            <li key={card.meeting}>
              <Appointment card={card} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Appointment({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const { phase } = card;
  const unusual = phase === "PLANNED" || phase === "OPEN" || phase === "CANCELLED";
  return (
    <Link to={`/meetings/${card.meeting}`} data-phase={phase}>
      <span>{formatInstant(card.start, card.zone, locale, "time")}</span>
      <strong>{card.title}</strong>
      {unusual && <em>{t(`phase.${phase}`)}</em>}
    </Link>
  );
}

/** Shows a month as a list for narrow screens. */
export function MonthCalendarList({ title, cards }: MonthProps) {
  return (
    <ul className={styles.list} aria-label={title}>
      {cards.map((card) => (
        <li key={card.meeting}>
          <DateTile at={card.start} zone={card.zone} />
          <div>
            <h3>
              <Link to={`/meetings/${card.meeting}`}>{card.title}</Link>
            </h3>
            <p className="lt-dimmed">
              <DateTimeText at={card.start} zone={card.zone} />
            </p>
            <MeetingPhaseBadge phase={card.phase} />
          </div>
        </li>
      ))}
    </ul>
  );
}

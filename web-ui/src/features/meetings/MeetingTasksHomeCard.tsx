import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { Card as Surface } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { LinkList } from "@/shared/ui/LinkList";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { actionItemUrgency, todayIn, useActionItems } from "./actionItems";
import { type MeetingListItem, useMeetings } from "./meetings";
import styles from "./meetings.module.css";
import { findMeetingTasks } from "./meetingTasks";

/** Shows what the council's meetings still need from those who run it. */
export default function MeetingTasksHomeCard() {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const now = useNow();
  const meetings = useMeetings(council.id);
  const actions = useActionItems(council.id);
  if (!meetings.data || !actions.data) return null;
  const duties = findMeetingTasks(meetings.data, actions.data.open, now, council.zone);
  const today = todayIn(council.zone, now);
  const late = duties.actions.filter(
    (action) => actionItemUrgency(action, today) === "late",
  ).length;
  const calm = Object.values(duties).every(({ length }) => length === 0);
  return (
    <Surface flush title={t("duties.title")}>
      {calm ? (
        <p className={styles.calm}>
          <IconCircleCheck size={22} aria-hidden="true" />
          {t("duties.none")}
        </p>
      ) : (
        <LinkList>
          {duties.minutes.map((row) => (
            <Duty key={`minutes-${row.card.meeting}`} row={row} to="" name={t("duties.minutes")} />
          ))}
          {duties.arrange.map((row) => (
            <Duty
              key={`arrange-${row.card.meeting}`}
              row={row}
              to="#arrange"
              name={t("duties.arrange", { count: row.openNeeds })}
            />
          ))}
          {duties.announce.map((row) => (
            <Duty key={`plan-${row.card.meeting}`} row={row} to="" name={t("duties.announce")} />
          ))}
          {duties.actions.length > 0 && (
            <Link to="/meetings/actions">
              <span className={styles.rowText}>
                {t("duties.actions", { count: duties.actions.length })}
              </span>
              {late > 0 && (
                <StatusBadge tone="bad">{t("duties.late", { count: late })}</StatusBadge>
              )}
            </Link>
          )}
        </LinkList>
      )}
    </Surface>
  );
}

function Duty({ row: { card }, to, name }: { row: MeetingListItem; to: string; name: string }) {
  return (
    <Link to={`/meetings/${card.meeting}${to}`}>
      <span className={styles.rowText}>
        <strong>{name}</strong>
        <br />
        <span className="lt-dimmed">
          {card.title}, <DateTimeText at={card.start} zone={card.zone} style="date" />
        </span>
      </span>
    </Link>
  );
}

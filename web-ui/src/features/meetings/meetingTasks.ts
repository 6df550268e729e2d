import { actionItemUrgency, todayIn } from "./actionItems";
import { type ActionLine, type MeetingListItem, plannedEnd } from "./meetings";

/** Lists the pending tasks by kind. */
export interface MeetingTasks {
  /** Planned, and nobody knows yet; the soonest first, like all of these. */
  announce: MeetingListItem[];
  /** Somebody asked for something that is not arranged, and it is not too late. */
  arrange: MeetingListItem[];
  /** Over, or going on, and without minutes. */
  minutes: MeetingListItem[];
  /** Due within two weeks, or late. */
  actions: ActionLine[];
}

/** Derives the pending tasks from the council's meetings and action items. */
export function findMeetingTasks(
  rows: readonly MeetingListItem[],
  open: readonly ActionLine[],
  now: number,
  zone: string,
): MeetingTasks {
  const ordered = [...rows].sort((one, two) => one.card.start.localeCompare(two.card.start));
  const over = ({ card }: MeetingListItem) => Date.parse(plannedEnd(card)) <= now;
  const today = todayIn(zone, now);
  return {
    announce: ordered.filter((row) => row.card.phase === "PLANNED" && !over(row)),
    arrange: ordered.filter(
      (row) => row.openNeeds > 0 && row.card.phase === "ANNOUNCED" && !over(row),
    ),
    minutes: ordered.filter(
      (row) => row.card.phase === "OPEN" || (row.card.phase === "ANNOUNCED" && over(row)),
    ),
    actions: open.filter((action) => actionItemUrgency(action, today) !== "later"),
  };
}

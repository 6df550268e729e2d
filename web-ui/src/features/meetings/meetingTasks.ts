import { actionItemUrgency, todayIn } from "./actionItems";
import { type ActionLine, type MeetingListItem, plannedEnd } from "./meetings";

/** Lists the pending tasks by kind. */
export interface MeetingTasks {
  /** Meetings that are planned but not announced, soonest first like all lists here. */
  announce: MeetingListItem[];
  /** Upcoming meetings with requested accommodations that are not provided yet. */
  arrange: MeetingListItem[];
  /** Past or running meetings without minutes. */
  minutes: MeetingListItem[];
  /** Action items that are overdue or due within two weeks. */
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

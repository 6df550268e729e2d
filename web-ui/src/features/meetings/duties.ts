import { todayIn, urgencyOf } from "./acting";
import { type ActionLine, endOf, type Row } from "./meetings";

/** What waits for whoever runs the council. */
export interface Duties {
  /** Planned, and nobody knows yet; the soonest first, like all of these. */
  announce: Row[];
  /** Somebody asked for something that is not arranged, and it is not too late. */
  arrange: Row[];
  /** Over, or going on, and without minutes. */
  minutes: Row[];
  /** Due within two weeks, or late. */
  actions: ActionLine[];
}

/** Reads a council's duties off its book of meetings and its action items, around `now` (epoch milliseconds). */
export function dutiesOf(
  rows: readonly Row[],
  open: readonly ActionLine[],
  now: number,
  zone: string,
): Duties {
  const ordered = [...rows].sort((one, two) => one.card.start.localeCompare(two.card.start));
  const over = ({ card }: Row) => Date.parse(endOf(card)) <= now;
  const today = todayIn(zone, now);
  return {
    announce: ordered.filter((row) => row.card.phase === "PLANNED" && !over(row)),
    arrange: ordered.filter(
      (row) => row.openNeeds > 0 && row.card.phase === "ANNOUNCED" && !over(row),
    ),
    minutes: ordered.filter(
      (row) => row.card.phase === "OPEN" || (row.card.phase === "ANNOUNCED" && over(row)),
    ),
    actions: open.filter((action) => urgencyOf(action, today) !== "later"),
  };
}

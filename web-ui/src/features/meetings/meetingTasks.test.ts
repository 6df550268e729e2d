import { describe, expect, it } from "vitest";
import type { ActionLine, MeetingListItem } from "./meetings";
import { findMeetingTasks } from "./meetingTasks";

const NOW = Date.parse("2026-12-02T18:30:00Z");

function row(
  meeting: string,
  start: string,
  phase: MeetingListItem["card"]["phase"],
  openNeeds = 0,
): MeetingListItem {
  return { card: { meeting, start, phase, minutes: 60 }, openNeeds } as MeetingListItem;
}

const duties = (rows: MeetingListItem[], actions: ActionLine[] = []) =>
  findMeetingTasks(rows, actions, NOW, "America/New_York");
const ids = (rows: MeetingListItem[]) => rows.map(({ card }) => card.meeting);

describe("what waits for a coordinator", () => {
  it("are needs of meetings that still come, the soonest first", () => {
    const { arrange } = duties([
      row("later", "2026-12-16T18:00:00Z", "ANNOUNCED", 1),
      row("sooner", "2026-12-09T18:00:00Z", "ANNOUNCED", 2),
      row("settled", "2026-12-09T18:00:00Z", "ANNOUNCED", 0),
      row("over", "2026-11-09T18:00:00Z", "ANNOUNCED", 3),
      row("off", "2026-12-09T18:00:00Z", "CANCELLED", 3),
    ]);
    expect(ids(arrange)).toEqual(["sooner", "later"]);
  });

  it("are minutes of what goes on and of what is over, but not of what is closed", () => {
    const { minutes } = duties([
      row("open", "2026-12-02T18:00:00Z", "OPEN"),
      row("forgotten", "2026-11-02T18:00:00Z", "ANNOUNCED"),
      row("closed", "2026-11-02T18:00:00Z", "CLOSED"),
      row("coming", "2026-12-02T18:15:00Z", "ANNOUNCED"),
    ]);
    expect(ids(minutes)).toEqual(["forgotten", "open"]);
  });

  it("are plans that nobody knows of", () => {
    expect(ids(duties([row("plan", "2026-12-09T18:00:00Z", "PLANNED")]).announce)).toEqual([
      "plan",
    ]);
  });

  it("are action items that are late or due soon", () => {
    const due = (action: string, day: string) => ({ action, due: day }) as ActionLine;
    const { actions } = duties(
      [],
      [due("late", "2026-12-01"), due("soon", "2026-12-10"), due("later", "2027-03-01")],
    );
    expect(actions.map(({ action }) => action)).toEqual(["late", "soon"]);
  });
});

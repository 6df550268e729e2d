import { describe, expect, it } from "vitest";
import { groupByTime, type MeetingListItem } from "./meetings";

const NOW = Date.parse("2026-12-02T18:30:00Z");

function row(
  meeting: string,
  start: string,
  phase: MeetingListItem["card"]["phase"],
): MeetingListItem {
  const card = { meeting, start, phase, minutes: 60, zone: "America/New_York" };
  return { card } as MeetingListItem;
}

const ids = (rows: MeetingListItem[]) => rows.map(({ card }) => card.meeting);

describe("a council's book of meetings", () => {
  it("puts forward the soonest announced one, even while it is going on", () => {
    const book = groupByTime(
      [
        row("later", "2026-12-09T18:00:00Z", "ANNOUNCED"),
        row("now", "2026-12-02T18:00:00Z", "ANNOUNCED"),
        row("draft", "2026-12-02T18:45:00Z", "PLANNED"),
      ],
      NOW,
    );
    expect(book.next?.card.meeting).toBe("now");
    expect(ids(book.coming)).toEqual(["draft", "later"]);
  });

  it("keeps an open meeting in sight past its planned end, and a closed one in the past", () => {
    const book = groupByTime(
      [
        row("open", "2026-12-02T16:00:00Z", "OPEN"),
        row("closed", "2026-12-02T18:00:00Z", "CLOSED"),
        row("missed", "2026-11-02T18:00:00Z", "ANNOUNCED"),
      ],
      NOW,
    );
    expect(book.next?.card.meeting).toBe("open");
    expect(ids(book.past)).toEqual(["closed", "missed"]);
  });

  it("never puts forward a cancelled one", () => {
    const book = groupByTime([row("off", "2026-12-09T18:00:00Z", "CANCELLED")], NOW);
    expect(book.next).toBeUndefined();
    expect(ids(book.coming)).toEqual(["off"]);
  });
});

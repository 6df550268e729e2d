import { describe, expect, it } from "vitest";
import { addMonths, groupMeetingsByDay, parseMonth, weeksInMonth } from "./calendar";
import type { MeetingSummary } from "./meetings";

describe("a month on the wall", () => {
  it("has every day once, under its weekday", () => {
    const weeks = weeksInMonth("2026-11");
    expect(weeks[0]?.[0]).toBe("2026-11-01");
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it("leaves empty what belongs to the months around it", () => {
    const [first] = weeksInMonth("2026-12");
    expect(first).toEqual([
      null,
      null,
      "2026-12-01",
      ...["02", "03", "04", "05"].map((d) => `2026-12-${d}`),
    ]);
  });

  it("knows leap years", () => expect(weeksInMonth("2028-02").flat()).toContain("2028-02-29"));

  it("turns over at the end of a year", () => {
    expect(addMonths("2026-12", 1)).toBe("2027-01");
    expect(addMonths("2027-01", -1)).toBe("2026-12");
  });
});

describe("the month shown", () => {
  const newYearInLondon = Date.parse("2027-01-01T02:00:00Z");

  it("is the one on the council's clocks", () => {
    expect(parseMonth(null, newYearInLondon, "America/Chicago")).toBe("2026-12");
  });

  it("is the one asked for, and never nonsense", () => {
    expect(parseMonth("2026-03", newYearInLondon, "America/Chicago")).toBe("2026-03");
    expect(parseMonth("2026-13", newYearInLondon, "America/Chicago")).toBe("2026-12");
  });
});

it("puts a late meeting under its own day, not under the next one in Greenwich", () => {
  const late = {
    meeting: "1",
    start: "2026-12-02T01:30:00Z",
    zone: "America/Chicago",
  } as MeetingSummary;
  expect([...groupMeetingsByDay([late]).keys()]).toEqual(["2026-12-01"]);
});

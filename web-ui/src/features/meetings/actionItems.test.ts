import { describe, expect, it } from "vitest";
import { actionItemUrgency, todayIn } from "./actionItems";
import type { ActionLine } from "./meetings";

const due = (day: string, doneAt: string | null = null) => ({ due: day, doneAt }) as ActionLine;

describe("the action items of a person", () => {
  it("is in time on the very day it is due, and late from the next", () => {
    expect(actionItemUrgency(due("2026-12-02"), "2026-12-02")).toBe("soon");
    expect(actionItemUrgency(due("2026-12-02"), "2026-12-03")).toBe("late");
  });

  it("can wait when there are more than two weeks", () => {
    expect(actionItemUrgency(due("2026-12-16"), "2026-12-02")).toBe("soon");
    expect(actionItemUrgency(due("2026-12-17"), "2026-12-02")).toBe("later");
  });

  it("is never late once it is done", () => {
    expect(actionItemUrgency(due("2026-01-01", "2026-12-02T10:00:00Z"), "2026-12-03")).toBe("done");
  });
});

it("today is the day on the council's clocks", () => {
  expect(todayIn("America/Chicago", Date.parse("2026-12-02T05:30:00Z"))).toBe("2026-12-01");
});

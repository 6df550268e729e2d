import { describe, expect, it } from "vitest";
import { moveMeetingSchema } from "./rescheduling";

const card = { start: "2026-12-02T23:00:00Z", zone: "America/New_York" };

describe("a meeting being moved", () => {
  it("goes to another time, and says why", () => {
    expect(
      moveMeetingSchema(card).safeParse({ when: "2026-12-02T19:00", reason: "Snow" }).success,
    ).toBe(true);
    expect(
      moveMeetingSchema(card).safeParse({ when: "2026-12-02T19:00", reason: " " }).success,
    ).toBe(false);
  });

  it("does not move to where it is", () => {
    const stayed = moveMeetingSchema(card).safeParse({ when: "2026-12-02T18:00", reason: "Snow" });
    expect(stayed.error?.issues[0]?.path).toEqual(["when"]);
  });
});

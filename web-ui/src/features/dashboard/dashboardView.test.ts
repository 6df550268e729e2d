// @vitest-environment node
import { describe, expect, it } from "vitest";
import { monthRange, sourceEventsLink } from "./dashboardView";

describe("the months of a dashboard", () => {
  it("end with the present one on the council's calendar, not on the reader's", () => {
    const newYear = new Date("2027-01-01T03:00:00Z");
    expect(monthRange(12, newYear, "America/Chicago")).toEqual({ from: "2026-01", to: "2026-12" });
    expect(monthRange(12, newYear, "UTC")).toEqual({ from: "2026-02", to: "2027-01" });
  });

  it("are never more than the server tells of, and never none", () => {
    const now = new Date("2026-11-22T12:00:00Z");
    expect(monthRange(500, now, "UTC").from).toBe("2023-12");
    expect(monthRange(0, now, "UTC")).toEqual({ from: "2026-11", to: "2026-11" });
  });
});

describe("the way from a figure to its events", () => {
  const events = {
    council: "c1",
    kinds: ["idea-submitted", "author-answered"],
    from: "2026-03-01T06:00:00Z",
    to: "2026-04-01T05:00:00Z",
  };
  const asked = (more: object) =>
    Object.fromEntries(
      new URL(
        sourceEventsLink({ ...events, ...more }, "loop-closure", "America/Chicago"),
        "http://x",
      ).searchParams,
    );

  it("names the kinds and the days, the last one included", () =>
    expect(asked({})).toEqual({
      kind: "idea-submitted,author-answered",
      figure: "loop-closure",
      from: "2026-03-01",
      to: "2026-03-31",
    }));

  it("begins at the beginning for a figure that tells how things stand", () =>
    expect(asked({ from: null })).not.toHaveProperty("from"));

  it("stays in the whole organization when the figure is the organization's", () =>
    expect(asked({ organization: "o" })).toMatchObject({ scope: "organization" }));
});

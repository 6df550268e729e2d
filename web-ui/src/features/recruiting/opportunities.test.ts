import { describe, expect, it } from "vitest";
import {
  hasAccepted,
  type OpenOpportunity,
  opportunitySchema,
  sortBySuitability,
} from "./opportunities";

const work = (id: string, until: string, suiting: string[] = []): OpenOpportunity => ({
  work: { id, title: id, skills: [], mode: "EITHER", hours: 2, until, takenBy: [] },
  suits: suiting.map((advisor) => ({ advisor, person: advisor })),
});

describe("the work on offer", () => {
  it("begins with what suits the reader, and there with what must be taken on first", () => {
    const all = [
      work("leaflet", "2026-12-01"),
      work("tour", "2027-02-01", ["ana"]),
      work("panel", "2026-12-24", ["ana", "luis"]),
    ];
    expect(sortBySuitability(all, "ana").map((it) => it.work.id)).toEqual([
      "panel",
      "tour",
      "leaflet",
    ]);
    expect(sortBySuitability(all, undefined).map((it) => it.work.id)).toEqual([
      "leaflet",
      "panel",
      "tour",
    ]);
  });

  it("knows who has said yes", () => {
    const { work: taken } = work("tour", "2027-02-01");
    taken.takenBy.push({ advisor: "ana", person: "p" });
    expect(hasAccepted(taken, "ana")).toBe(true);
    expect(hasAccepted(taken, "luis")).toBe(false);
    expect(hasAccepted(taken, undefined)).toBe(false);
  });

  it("is sent with its hours as a number, and not without a last day", () => {
    const given = { title: " Tour ", skills: [], mode: "EITHER", hours: "3", until: "2027-02-01" };
    expect(opportunitySchema.parse(given)).toMatchObject({ title: "Tour", hours: 3 });
    expect(opportunitySchema.safeParse({ ...given, until: "" }).success).toBe(false);
    expect(opportunitySchema.safeParse({ ...given, hours: "half a day" }).success).toBe(false);
  });
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import { emptyFilter as nothing, toAuditQuery } from "./auditFilter";

describe("what is asked of the audit trail", () => {
  it("is nothing when nothing was chosen", () =>
    expect(toAuditQuery(nothing, "America/Chicago")).toEqual({}));

  it("begins and ends with whole days on the council's clocks, the last day included", () => {
    const march = { ...nothing, capability: "ideas", from: "2026-03-08", to: "2026-03-08" };
    // Clocks go forward that night, so the day has 23 hours.
    expect(toAuditQuery(march, "America/Chicago")).toEqual({
      capability: "ideas",
      from: "2026-03-08T06:00:00.000Z",
      to: "2026-03-09T05:00:00.000Z",
    });
  });

  it("names one person and several kinds of events", () =>
    expect(
      toAuditQuery({ ...nothing, actor: "ana", kind: "idea-submitted,author-answered" }, "UTC"),
    ).toEqual({ actor: "ana", kind: ["idea-submitted", "author-answered"] }));

  it("does not ask for the figure, which is only told", () =>
    expect(toAuditQuery({ ...nothing, figure: "influence" }, "UTC")).toEqual({}));

  it("leaves out a date that is still being typed", () =>
    expect(toAuditQuery({ ...nothing, from: "2026-1", to: "0" }, "UTC")).toEqual({}));
});

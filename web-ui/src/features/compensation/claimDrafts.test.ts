import { describe, expect, it } from "vitest";
import { createClaimDrafts, existingClaim, existingClaims, paidCategories } from "./claimDrafts";
import { testAttendedMeeting, testClaim, testPolicy2026 } from "./testData";

const march = testAttendedMeeting("march", "2026-03-05");

describe("what was claimed already", () => {
  it("is what names the meeting, and what names no meeting on its day", () => {
    expect(existingClaim(march, "TIME", [testClaim({ meeting: "march" })])).toBeDefined();
    expect(existingClaim(march, "TIME", [testClaim({ meeting: null })])).toBeDefined();
    expect(existingClaim(march, "TIME", [testClaim({ meeting: "another" })])).toBeUndefined();
  });

  it("leaves out what was declined: it may be claimed again", () => {
    const declined = testClaim({ meeting: "march", standing: "DECLINED" });
    expect(existingClaims(march, testPolicy2026(), [declined])).toEqual([]);
  });
});

describe("a claim before anything is typed", () => {
  it("offers what the policy pays for and nothing else", () => {
    expect(paidCategories(testPolicy2026())).toEqual(["TIME", "MILEAGE", "CHILD_CARE"]);
  });

  it("has the hours of the meeting and the miles of the last time, and only pay is chosen", () => {
    const before = [
      testClaim({
        claim: "1",
        category: "MILEAGE",
        quantity: 9_000,
        on: "2026-01-05",
        meeting: "jan",
      }),
      testClaim({
        claim: "2",
        category: "MILEAGE",
        quantity: 12_500,
        on: "2026-02-05",
        meeting: "feb",
      }),
    ];
    const drafts = createClaimDrafts(march, testPolicy2026(), before);
    expect(drafts.map(({ category, chosen, quantity }) => [category, chosen, quantity])).toEqual([
      ["TIME", true, "1.5"],
      ["MILEAGE", false, "12.5"],
      ["CHILD_CARE", false, "1.5"],
    ]);
  });

  it("leaves out what was claimed already", () => {
    const drafts = createClaimDrafts(march, testPolicy2026(), [testClaim({ meeting: "march" })]);
    expect(drafts.map(({ category }) => category)).toEqual(["MILEAGE", "CHILD_CARE"]);
  });
});

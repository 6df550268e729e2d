// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  calculateClaim,
  multiplyRate,
  parseQuantity,
  pendingReportablePay,
  thresholdProximity,
  timePayClaimedOn,
} from "./claimCalculation";
import { testClaim, testPolicy2026 } from "./testData";

const usd = (milli: number) => ({ milli, currency: "USD" });

describe("what a claim comes to", () => {
  it.each([
    ["miles to the tenth of a cent", 725, 41_000, 2973],
    ["half a cent upwards", 725, 1_000, 73],
    ["an hour and a half", 57_000, 1_500, 8550],
    ["a third of an hour, as typed", 25_000, 333, 833],
  ])("rounds %s once", (_, milli, quantity, minor) => {
    expect(multiplyRate(usd(milli), quantity)).toEqual({ minor, currency: "USD" });
  });

  it("knows currencies without cents", () => {
    expect(multiplyRate({ milli: 1_500_000, currency: "JPY" }, 2_000).minor).toBe(3000);
  });

  it("is cut to what the day's cap leaves, and says what it was before", () => {
    const policy = testPolicy2026({ timeDayCap: { minor: 20_000, currency: "USD" } });
    expect(calculateClaim(policy, "TIME", 2_000, 15_000)).toEqual({
      amount: { minor: 5_000, currency: "USD" },
      uncapped: { minor: 11_400, currency: "USD" },
    });
    expect(calculateClaim(policy, "TIME", 2_000, 25_000).amount.minor).toBe(0);
    expect(calculateClaim(policy, "TIME", 2_000, 0).uncapped).toBeNull();
  });

  it("caps time only: expenses are paid on top", () => {
    const policy = testPolicy2026({ timeDayCap: { minor: 100, currency: "USD" } });
    expect(calculateClaim(policy, "CHILD_CARE", 4_000, 20_000).uncapped).toBeNull();
  });
});

describe("a quantity as people type it", () => {
  it.each([
    ["1.5", 1500],
    [" 1,25 ", 1250],
    ["12", 12_000],
  ])("reads %j", (typed, milli) => expect(parseQuantity(typed, "MILEAGE")).toBe(milli));

  it.each(["", "0", "-1", "1e3", "=1+1", "25", "1.2345"])("refuses %j hours", (typed) =>
    expect(parseQuantity(typed, "TIME")).toBeNull(),
  );
});

describe("what a day and a year hold already", () => {
  const lines = [
    testClaim({ claim: "a", on: "2026-03-05", amount: { minor: 100, currency: "USD" } }),
    testClaim({ claim: "b", on: "2026-03-05", standing: "DECLINED" }),
    testClaim({ claim: "c", on: "2026-03-05", category: "MILEAGE" }),
    testClaim({ claim: "d", on: "2026-03-06" }),
  ];

  it("counts time of that day that was not declined", () => {
    expect(timePayClaimedOn("2026-03-05", lines)).toBe(100);
  });

  it("counts pay that is still to come, less what was paid of it", () => {
    const partly = testClaim({
      standing: "APPROVED",
      amount: { minor: 900, currency: "USD" },
      paid: { minor: 600, currency: "USD" },
    });
    const ahead = [
      partly,
      testClaim({ category: "MILEAGE" }),
      testClaim({ standing: "PAID" }),
      testClaim({ standing: "DECLINED" }),
    ];
    expect(pendingReportablePay(ahead)).toBe(300);
  });
});

describe("the sum that is reported", () => {
  it.each([
    [159_999, "far"],
    [160_000, "near"],
    [199_999, "near"],
    [200_000, "reached"],
  ])("with %i cents is %s", (minor, expected) =>
    expect(thresholdProximity(testPolicy2026(), minor)).toBe(expected),
  );
});

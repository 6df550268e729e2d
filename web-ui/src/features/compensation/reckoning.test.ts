// @vitest-environment node
import { describe, expect, it } from "vitest";
import { aLine, policy2026 } from "./examples";
import {
  amountOf,
  nearness,
  quantityOf,
  reckon,
  reportableAhead,
  timeClaimedOn,
} from "./reckoning";

const usd = (milli: number) => ({ milli, currency: "USD" });

describe("what a claim comes to", () => {
  it.each([
    ["miles to the tenth of a cent", 725, 41_000, 2973],
    ["half a cent upwards", 725, 1_000, 73],
    ["an hour and a half", 57_000, 1_500, 8550],
    ["a third of an hour, as typed", 25_000, 333, 833],
  ])("rounds %s once", (_, milli, quantity, minor) => {
    expect(amountOf(usd(milli), quantity)).toEqual({ minor, currency: "USD" });
  });

  it("knows currencies without cents", () => {
    expect(amountOf({ milli: 1_500_000, currency: "JPY" }, 2_000).minor).toBe(3000);
  });

  it("is cut to what the day's cap leaves, and says what it was before", () => {
    const policy = policy2026({ timeDayCap: { minor: 20_000, currency: "USD" } });
    expect(reckon(policy, "TIME", 2_000, 15_000)).toEqual({
      amount: { minor: 5_000, currency: "USD" },
      uncapped: { minor: 11_400, currency: "USD" },
    });
    expect(reckon(policy, "TIME", 2_000, 25_000).amount.minor).toBe(0);
    expect(reckon(policy, "TIME", 2_000, 0).uncapped).toBeNull();
  });

  it("caps time only: expenses are paid on top", () => {
    const policy = policy2026({ timeDayCap: { minor: 100, currency: "USD" } });
    expect(reckon(policy, "CHILD_CARE", 4_000, 20_000).uncapped).toBeNull();
  });
});

describe("a quantity as people type it", () => {
  it.each([
    ["1.5", 1500],
    [" 1,25 ", 1250],
    ["12", 12_000],
  ])("reads %j", (typed, milli) => expect(quantityOf(typed, "MILEAGE")).toBe(milli));

  it.each(["", "0", "-1", "1e3", "=1+1", "25", "1.2345"])("refuses %j hours", (typed) =>
    expect(quantityOf(typed, "TIME")).toBeNull(),
  );
});

describe("what a day and a year hold already", () => {
  const lines = [
    aLine({ claim: "a", on: "2026-03-05", amount: { minor: 100, currency: "USD" } }),
    aLine({ claim: "b", on: "2026-03-05", standing: "DECLINED" }),
    aLine({ claim: "c", on: "2026-03-05", category: "MILEAGE" }),
    aLine({ claim: "d", on: "2026-03-06" }),
  ];

  it("counts time of that day that was not declined", () => {
    expect(timeClaimedOn("2026-03-05", lines)).toBe(100);
  });

  it("counts pay that is still to come, less what was paid of it", () => {
    const partly = aLine({
      standing: "APPROVED",
      amount: { minor: 900, currency: "USD" },
      paid: { minor: 600, currency: "USD" },
    });
    const ahead = [
      partly,
      aLine({ category: "MILEAGE" }),
      aLine({ standing: "PAID" }),
      aLine({ standing: "DECLINED" }),
    ];
    expect(reportableAhead(ahead)).toBe(300);
  });
});

describe("the sum that is reported", () => {
  it.each([
    [159_999, "far"],
    [160_000, "near"],
    [199_999, "near"],
    [200_000, "reached"],
  ])("with %i cents is %s", (minor, expected) =>
    expect(nearness(policy2026(), minor)).toBe(expected),
  );
});

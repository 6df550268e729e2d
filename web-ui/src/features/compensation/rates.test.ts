import { describe, expect, it } from "vitest";
import { formatRateInput, initialRates, payPolicySchema, rateSchema } from "./rates";
import { testPolicy2026 } from "./testData";

describe("a rate", () => {
  it.each([
    ["57", 57_000],
    ["0.725", 725],
    ["$ 0,7", 700],
    ["0", 0],
  ])("is read from %j", (typed, milli) => expect(rateSchema(1000).parse(typed)).toBe(milli));

  it.each(["", "-1", "1001", "0.7255", "=1"])("is not read from %j", (typed) =>
    expect(rateSchema(1000).safeParse(typed).success).toBe(false),
  );

  it("is shown to the tenth of a cent only where it has one", () => {
    expect([formatRateInput(57_000), formatRateInput(725)]).toEqual(["57.00", "0.725"]);
  });
});

describe("the form of a year", () => {
  const policies = [
    testPolicy2026({ year: 2025, mileage: { milli: 700, currency: "USD" } }),
    testPolicy2026({ timeDayCap: { minor: 20_000, currency: "USD" } }),
  ];

  it("shows the year's own rates", () => {
    expect(initialRates(2026, policies)).toMatchObject({
      timeMilliPerHour: "57.00",
      mileageMilliPerMile: "0.725",
      timeDayCapMinor: "200.00",
      reportingThresholdMinor: "2000.00",
    });
  });

  it("begins a new year with the rates before it, but never with the threshold before it", () => {
    expect(initialRates(2027, policies)).toMatchObject({
      timeMilliPerHour: "57.00",
      timeDayCapMinor: "200.00",
      reportingThresholdMinor: "",
    });
  });

  it("is what the command takes, with nothing for what was left empty", () => {
    expect(payPolicySchema.parse(initialRates(2027, policies))).toEqual({
      timeMilliPerHour: 57_000,
      timeDayCapMinor: 20_000,
      participationMilliPerMeeting: 0,
      mileageMilliPerMile: 725,
      childCareMilliPerHour: 15_000,
      reportingThresholdMinor: null,
      warnPercent: 80,
    });
  });
});

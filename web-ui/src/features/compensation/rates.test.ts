import { describe, expect, it } from "vitest";
import { policy2026 } from "./examples";
import { formOf, rate, ratesOfAYear, rateText } from "./rates";

describe("a rate", () => {
  it.each([
    ["57", 57_000],
    ["0.725", 725],
    ["$ 0,7", 700],
    ["0", 0],
  ])("is read from %j", (typed, milli) => expect(rate(1000).parse(typed)).toBe(milli));

  it.each(["", "-1", "1001", "0.7255", "=1"])("is not read from %j", (typed) =>
    expect(rate(1000).safeParse(typed).success).toBe(false),
  );

  it("is shown to the tenth of a cent only where it has one", () => {
    expect([rateText(57_000), rateText(725)]).toEqual(["57.00", "0.725"]);
  });
});

describe("the form of a year", () => {
  const policies = [
    policy2026({ year: 2025, mileage: { milli: 700, currency: "USD" } }),
    policy2026({ timeDayCap: { minor: 20_000, currency: "USD" } }),
  ];

  it("shows the year's own rates", () => {
    expect(formOf(2026, policies)).toMatchObject({
      timeMilliPerHour: "57.00",
      mileageMilliPerMile: "0.725",
      timeDayCapMinor: "200.00",
      reportingThresholdMinor: "2000.00",
    });
  });

  it("begins a new year with the rates before it, but never with the threshold before it", () => {
    expect(formOf(2027, policies)).toMatchObject({
      timeMilliPerHour: "57.00",
      timeDayCapMinor: "200.00",
      reportingThresholdMinor: "",
    });
  });

  it("is what the command takes, with nothing for what was left empty", () => {
    expect(ratesOfAYear.parse(formOf(2027, policies))).toEqual({
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

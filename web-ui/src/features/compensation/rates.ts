import i18next from "i18next";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import { integerInRange, moneyAmount } from "@/shared/form/fieldSchemas";
import type { Policy } from "./compensation";
import { withFieldProblems } from "./mapProblemToField";

/** Lists the IRS business mileage rates by year in thousandths of a dollar. */
export const irsMileageRates: Record<number, number> = { 2025: 700, 2026: 725 };

/** Validates a typed rate and converts it to thousandths. */
export function rateSchema(mostMajor: number) {
  return z.pipe(
    z.string().check(
      z.trim(),
      z.refine((text) => milliOf(text) !== null && (milliOf(text) ?? 0) <= mostMajor * 1000, {
        error: () => i18next.t("rates.invalid", { ns: "compensation" }),
      }),
    ),
    z.transform((text) => milliOf(text) ?? 0),
  );
}

function milliOf(text: string): number | null {
  const match = /^\$?\s?(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(text);
  if (!match) return null;
  return Number(match[1]) * 1000 + Number((match[2] ?? "").padEnd(3, "0"));
}

/** Accepts an amount of money and converts empty text to null. */
function optionalAmount() {
  return z.union([
    z.pipe(
      z.string().check(z.trim(), z.maxLength(0)),
      z.transform(() => null),
    ),
    moneyAmount(),
  ]);
}

/** Validates the pay rates of a year with the field names of the command. */
export const payPolicySchema = z.object({
  timeMilliPerHour: rateSchema(1000),
  timeDayCapMinor: optionalAmount(),
  participationMilliPerMeeting: rateSchema(10_000),
  mileageMilliPerMile: rateSchema(1000),
  childCareMilliPerHour: rateSchema(1000),
  reportingThresholdMinor: optionalAmount(),
  warnPercent: integerInRange(1, 100),
});

/** Contains the values of the pay rates form. */
export type RatesFormValues = z.input<typeof payPolicySchema>;

/** Returns the form values for a year, or those of the year before as a default. */
export function initialRates(year: number, policies: readonly Policy[]): RatesFormValues {
  const own = policies.find((policy) => policy.year === year);
  const earlier = policies.filter((policy) => policy.year < year).at(-1);
  const from = own ?? earlier;
  const usual = irsMileageRates[year];
  const mileage = own ? own.mileage.milli : (usual ?? from?.mileage.milli ?? 0);
  const major = (minor: number | undefined) =>
    minor === undefined ? "" : (minor / 100).toFixed(2);
  return {
    timeMilliPerHour: formatRateInput(from?.time.milli),
    timeDayCapMinor: major(from?.timeDayCap?.minor),
    participationMilliPerMeeting: formatRateInput(from?.participation.milli),
    mileageMilliPerMile: formatRateInput(mileage),
    childCareMilliPerHour: formatRateInput(from?.childCare.milli),
    // The legal threshold changes from year to year, so last year's amount is not used as a default.
    reportingThresholdMinor: major(own?.reportingThreshold.minor),
    warnPercent: String(from?.warnPercent ?? 80),
  };
}

/** Formats thousandths as the text of a rate field. */
export function formatRateInput(milli = 0): string {
  return (milli / 1000).toFixed(milli % 10 === 0 ? 2 : 3);
}

const fieldOf = { "reporting-threshold-unknown": "reportingThresholdMinor" };

/** Sets what the organization pays in a year. */
export function useSetRates(organization: string, year: number, currency: string) {
  return useCommandMutation("organization", (rates: z.output<typeof payPolicySchema>) => {
    const { timeDayCapMinor, reportingThresholdMinor, ...always } = rates;
    return withFieldProblems(
      dataOf(
        api.POST("/api/organizations/{organization}/policies/{year}", {
          params: { path: { organization, year } },
          body: {
            ...always,
            currency,
            ...(timeDayCapMinor !== null && { timeDayCapMinor }),
            ...(reportingThresholdMinor !== null && { reportingThresholdMinor }),
          },
        }),
      ),
      fieldOf,
    );
  });
}

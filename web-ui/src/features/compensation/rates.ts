import i18next from "i18next";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { amount, wholeNumber } from "@/shared/form/rules";
import { refusedBeside } from "./beside";
import type { Policy } from "./compensation";

/** What a mile driven for business is paid without being income, in thousandths of a dollar (IRS). */
export const usualMileage: Record<number, number> = { 2025: 700, 2026: 725 };

/** A rate as people type it ("57", "0.725"), in thousandths of the currency's major unit. */
export function rate(mostMajor: number) {
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

/** An amount that may be left out; null when it is. */
function optionalAmount() {
  return z.union([
    z.pipe(
      z.string().check(z.trim(), z.maxLength(0)),
      z.transform(() => null),
    ),
    amount(),
  ]);
}

/** Field names are those of the command, so that a refusal finds its field. */
export const ratesOfAYear = z.object({
  timeMilliPerHour: rate(1000),
  timeDayCapMinor: optionalAmount(),
  participationMilliPerMeeting: rate(10_000),
  mileageMilliPerMile: rate(1000),
  childCareMilliPerHour: rate(1000),
  reportingThresholdMinor: optionalAmount(),
  warnPercent: wholeNumber(1, 100),
});

export type RatesForm = z.input<typeof ratesOfAYear>;

/** What the fields show: the year's rates, or those of the year before as a beginning. */
export function formOf(year: number, policies: readonly Policy[]): RatesForm {
  const own = policies.find((policy) => policy.year === year);
  const earlier = policies.filter((policy) => policy.year < year).at(-1);
  const from = own ?? earlier;
  const usual = usualMileage[year];
  const mileage = own ? own.mileage.milli : (usual ?? from?.mileage.milli ?? 0);
  const major = (minor: number | undefined) =>
    minor === undefined ? "" : (minor / 100).toFixed(2);
  return {
    timeMilliPerHour: rateText(from?.time.milli),
    timeDayCapMinor: major(from?.timeDayCap?.minor),
    participationMilliPerMeeting: rateText(from?.participation.milli),
    mileageMilliPerMile: rateText(mileage),
    childCareMilliPerHour: rateText(from?.childCare.milli),
    // The law's figure changes from year to year: last year's must not slip in.
    reportingThresholdMinor: major(own?.reportingThreshold.minor),
    warnPercent: String(from?.warnPercent ?? 80),
  };
}

/** "57.00", "0.725"; of thousandths. */
export function rateText(milli = 0): string {
  return (milli / 1000).toFixed(milli % 10 === 0 ? 2 : 3);
}

const fieldOf = { "reporting-threshold-unknown": "reportingThresholdMinor" };

/** Sets what the organization pays in a year. */
export function useSetRates(organization: string, year: number, currency: string) {
  return useCommand("organization", (rates: z.output<typeof ratesOfAYear>) => {
    const { timeDayCapMinor, reportingThresholdMinor, ...always } = rates;
    return refusedBeside(
      body(
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

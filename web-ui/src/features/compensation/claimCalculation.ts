import type { MoneyValue } from "@/shared/ui/MoneyText";
import type { Category, Claim, Policy, Rate } from "./compensation";

/** Returns the number of decimal digits of a currency. */
export function currencyDigits(currency: string): number {
  const words = new Intl.NumberFormat("en", { style: "currency", currency });
  return words.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Multiplies a rate by a quantity and rounds half up once, as the server does. */
export function multiplyRate(rate: Rate, quantity: number): MoneyValue {
  const unit = 10 ** (6 - currencyDigits(rate.currency));
  const minor = Math.floor((2 * rate.milli * quantity + unit) / (2 * unit));
  return { minor, currency: rate.currency };
}

const rateOf: Record<Category, (policy: Policy) => Rate> = {
  TIME: ({ time }) => time,
  PARTICIPATION: ({ participation }) => participation,
  MILEAGE: ({ mileage }) => mileage,
  CHILD_CARE: ({ childCare }) => childCare,
};

/** Returns the rate for one unit of a category. */
export function rateFor(policy: Policy, category: Category): Rate {
  return rateOf[category](policy);
}

/** Lists the largest quantity of each category that one day can hold. The server refuses more. */
export const maxQuantityPerDay: Record<Category, number> = {
  TIME: 24,
  PARTICIPATION: 10,
  MILEAGE: 2000,
  CHILD_CARE: 24,
};

/** Parses a typed quantity into thousandths, or returns null when it is invalid. */
export function parseQuantity(typed: string, category: Category): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(text)) return null;
  const milli = Math.round(Number(text) * 1000);
  return milli > 0 && milli <= maxQuantityPerDay[category] * 1000 ? milli : null;
}

/** Contains the calculated amount of a claim before and after the cap. */
export interface CalculatedClaim {
  amount: MoneyValue;
  /** The amount before the daily cap; null when the cap does not apply. */
  uncapped: MoneyValue | null;
}

/** Calculates the amount of a claim after the daily cap. */
export function calculateClaim(
  policy: Policy,
  category: Category,
  quantity: number,
  claimedThatDay = 0,
): CalculatedClaim {
  const amount = multiplyRate(rateFor(policy, category), quantity);
  const cap = category === "TIME" ? policy.timeDayCap : null;
  if (!cap) return { amount, uncapped: null };
  const left = Math.max(0, cap.minor - claimedThatDay);
  if (amount.minor <= left) return { amount, uncapped: null };
  return { amount: { ...amount, minor: left }, uncapped: amount };
}

/** Returns the time pay claimed for a day in minor units, without declined claims. */
export function timePayClaimedOn(day: string, lines: readonly Claim[]): number {
  return lines
    .filter((line) => line.on === day && line.category === "TIME" && line.standing !== "DECLINED")
    .reduce((sum, { amount }) => sum + amount.minor, 0);
}

/** Returns true when the category counts as pay for tax reporting. */
export function isReportable(category: Category): boolean {
  return category === "TIME" || category === "PARTICIPATION";
}

/** Returns the pay in minor units that is claimed or approved but not paid. */
export function pendingReportablePay(lines: readonly Claim[]): number {
  return lines
    .filter(
      ({ category, standing }) =>
        isReportable(category) && (standing === "SUBMITTED" || standing === "APPROVED"),
    )
    .reduce((sum, { amount, paid }) => sum + amount.minor - paid.minor, 0);
}

/** Lists the levels of proximity to the reporting threshold. */
export type ThresholdProximity = "far" | "near" | "reached";

/** Returns how close a year's pay is to the reporting threshold. */
export function thresholdProximity(policy: Policy, minor: number): ThresholdProximity {
  const threshold = policy.reportingThreshold.minor;
  if (minor >= threshold) return "reached";
  return minor * 100 >= threshold * policy.warnPercent ? "near" : "far";
}

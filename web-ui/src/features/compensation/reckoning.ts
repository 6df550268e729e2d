import type { MoneyValue } from "@/shared/ui/Money";
import type { Category, Line, Policy, Rate } from "./compensation";

/** How many digits a currency has behind the point: 2 for US dollars. */
export function digitsOf(currency: string): number {
  const words = new Intl.NumberFormat("en", { style: "currency", currency });
  return words.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Rate × quantity (thousandths), rounded half up once, as the server does it. */
export function amountOf(rate: Rate, quantity: number): MoneyValue {
  const unit = 10 ** (6 - digitsOf(rate.currency));
  const minor = Math.floor((2 * rate.milli * quantity + unit) / (2 * unit));
  return { minor, currency: rate.currency };
}

const rateOf: Record<Category, (policy: Policy) => Rate> = {
  TIME: ({ time }) => time,
  PARTICIPATION: ({ participation }) => participation,
  MILEAGE: ({ mileage }) => mileage,
  CHILD_CARE: ({ childCare }) => childCare,
};

/** What one unit of a category is paid. */
export function rateFor(policy: Policy, category: Category): Rate {
  return rateOf[category](policy);
}

/** The most that one day holds: hours, miles or meetings. The server refuses more. */
export const mostADay: Record<Category, number> = {
  TIME: 24,
  PARTICIPATION: 10,
  MILEAGE: 2000,
  CHILD_CARE: 24,
};

/** Thousandths of what was typed ("1.5", "1,5"); null when it is no quantity for one day. */
export function quantityOf(typed: string, category: Category): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(text)) return null;
  const milli = Math.round(Number(text) * 1000);
  return milli > 0 && milli <= mostADay[category] * 1000 ? milli : null;
}

export interface Reckoned {
  amount: MoneyValue;
  /** What it came to before the day's cap cut it; null when nothing was cut. */
  uncapped: MoneyValue | null;
}

/** What a claim comes to, with what the day's cap leaves after `claimedThatDay` (minor units). */
export function reckon(
  policy: Policy,
  category: Category,
  quantity: number,
  claimedThatDay = 0,
): Reckoned {
  const amount = amountOf(rateFor(policy, category), quantity);
  const cap = category === "TIME" ? policy.timeDayCap : null;
  if (!cap) return { amount, uncapped: null };
  const left = Math.max(0, cap.minor - claimedThatDay);
  if (amount.minor <= left) return { amount, uncapped: null };
  return { amount: { ...amount, minor: left }, uncapped: amount };
}

/** Minor units of time claimed for one day, without what was declined. */
export function timeClaimedOn(day: string, lines: readonly Line[]): number {
  return lines
    .filter((line) => line.on === day && line.category === "TIME" && line.standing !== "DECLINED")
    .reduce((sum, { amount }) => sum + amount.minor, 0);
}

/** Pay is reported to the tax office; expenses that are reimbursed are not. */
export function isReported(category: Category): boolean {
  return category === "TIME" || category === "PARTICIPATION";
}

/** Minor units of pay that is claimed or approved and not paid yet. */
export function reportableAhead(lines: readonly Line[]): number {
  return lines
    .filter(
      ({ category, standing }) =>
        isReported(category) && (standing === "SUBMITTED" || standing === "APPROVED"),
    )
    .reduce((sum, { amount, paid }) => sum + amount.minor - paid.minor, 0);
}

export type Nearness = "far" | "near" | "reached";

/** How close a year's pay (minor units) comes to the sum that is reported. */
export function nearness(policy: Policy, minor: number): Nearness {
  const threshold = policy.reportingThreshold.minor;
  if (minor >= threshold) return "reached";
  return minor * 100 >= threshold * policy.warnPercent ? "near" : "far";
}

import type { Attended, Category, Line, Policy } from "./compensation";
import { categories } from "./compensation";
import { mostADay, rateFor } from "./reckoning";

/** The claim that stands for a category of a meeting: nobody is paid for the same thing twice. */
export function claimFor(
  { card, day }: Attended,
  category: Category,
  lines: readonly Line[],
): Line | undefined {
  return lines.find(
    (line) =>
      line.category === category &&
      line.standing !== "DECLINED" &&
      (line.meeting ? line.meeting === card.meeting : line.on === day),
  );
}

/** What the year's policy pays something for, in the order in which people read it. */
export function paidCategories(policy: Policy): Category[] {
  return categories.filter((category) => rateFor(policy, category).milli > 0);
}

/** Which of the paid categories of a meeting were claimed already. */
export function claimedOf(attended: Attended, policy: Policy, lines: readonly Line[]): Line[] {
  return paidCategories(policy).flatMap((category) => claimFor(attended, category, lines) ?? []);
}

/** One category of a claim, as it stands in the form. */
export interface Draft {
  category: Category;
  chosen: boolean;
  /** As it stands in the field: hours, miles or meetings. */
  quantity: string;
  receipt: string;
  /** The id under which it was sent, once it was. */
  sent: string | null;
  /** What the server said against it. */
  problem: unknown;
}

/**
 * What can still be claimed for a meeting, filled in as far as it is known: its length, one meeting, and the
 * miles of the last time. Pay is chosen already; expenses are not, for nobody knows whether there were any.
 */
export function draftsFor(attended: Attended, policy: Policy, lines: readonly Line[]): Draft[] {
  return paidCategories(policy)
    .filter((category) => !claimFor(attended, category, lines))
    .map((category) => ({
      category,
      chosen: category === "TIME" || category === "PARTICIPATION",
      quantity: usualQuantity(attended, category, lines),
      receipt: "",
      sent: null,
      problem: null,
    }));
}

function usualQuantity({ card }: Attended, category: Category, lines: readonly Line[]): string {
  if (category === "PARTICIPATION") return "1";
  if (category === "MILEAGE") return lastMiles(card.council, lines);
  const hours = Math.min(card.minutes / 60, mostADay[category]);
  return String(Math.round(hours * 1000) / 1000);
}

function lastMiles(council: string, lines: readonly Line[]): string {
  const [latest] = lines
    .filter((line) => line.category === "MILEAGE" && line.council === council)
    .sort((one, two) => two.on.localeCompare(one.on));
  return latest ? String(latest.quantity / 1000) : "";
}

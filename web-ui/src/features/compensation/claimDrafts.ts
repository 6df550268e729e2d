import { maxQuantityPerDay, rateFor } from "./claimCalculation";
import type { AttendedMeeting, Category, Claim, Policy } from "./compensation";
import { categories } from "./compensation";

/** Returns the existing claim for a meeting and category, because nothing is paid twice. */
export function existingClaim(
  { card, day }: AttendedMeeting,
  category: Category,
  lines: readonly Claim[],
): Claim | undefined {
  return lines.find(
    (line) =>
      line.category === category &&
      line.standing !== "DECLINED" &&
      (line.meeting ? line.meeting === card.meeting : line.on === day),
  );
}

/** Returns the categories that the year's policy pays for, in display order. */
export function paidCategories(policy: Policy): Category[] {
  return categories.filter((category) => rateFor(policy, category).milli > 0);
}

/** Returns the existing claims for the paid categories of a meeting. */
export function existingClaims(
  attended: AttendedMeeting,
  policy: Policy,
  lines: readonly Claim[],
): Claim[] {
  return paidCategories(policy).flatMap(
    (category) => existingClaim(attended, category, lines) ?? [],
  );
}

/** Describes one category of a claim while it is edited. */
export interface ClaimDraft {
  category: Category;
  chosen: boolean;
  /** The text of the field: hours, miles or meetings. */
  quantity: string;
  receipt: string;
  /** The id of the submitted claim; null before it is submitted. */
  sent: string | null;
  /** The error from the last attempt to submit it. */
  problem: unknown;
}

/**
 * Creates drafts for the remaining categories of a meeting and fills in known quantities. Pay is selected by default; expenses are not,
 * because they are unknown.
 */
export function createClaimDrafts(
  attended: AttendedMeeting,
  policy: Policy,
  lines: readonly Claim[],
): ClaimDraft[] {
  return paidCategories(policy)
    .filter((category) => !existingClaim(attended, category, lines))
    .map((category) => ({
      category,
      chosen: category === "TIME" || category === "PARTICIPATION",
      quantity: usualQuantity(attended, category, lines),
      receipt: "",
      sent: null,
      problem: null,
    }));
}

function usualQuantity(
  { card }: AttendedMeeting,
  category: Category,
  lines: readonly Claim[],
): string {
  if (category === "PARTICIPATION") return "1";
  if (category === "MILEAGE") return lastMiles(card.council, lines);
  const hours = Math.min(card.minutes / 60, maxQuantityPerDay[category]);
  return String(Math.round(hours * 1000) / 1000);
}

function lastMiles(council: string, lines: readonly Claim[]): string {
  const [latest] = lines
    .filter((line) => line.category === "MILEAGE" && line.council === council)
    .sort((one, two) => two.on.localeCompare(one.on));
  return latest ? String(latest.quantity / 1000) : "";
}

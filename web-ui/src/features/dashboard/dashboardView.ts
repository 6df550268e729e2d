import { toWallClock } from "@/shared/time/zones";
import type { MetricValue } from "./dashboard";

/** Describes the selected scope and period. */
export interface DashboardView {
  scope: "council" | "organization";
  /** The number of months, including the current one. */
  months: number;
}

/** The available periods in months; the API returns at most 36 months. */
export const periods = [3, 6, 12, 24, 36] as const;

/** Returns the first and last month of a period in a time zone. */
export function monthRange(months: number, now: Date, zone: string): { from: string; to: string } {
  const to = toWallClock(now.toISOString(), zone).slice(0, 7);
  const [year = 0, month = 1] = to.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - Math.min(Math.max(months, 1), 36), 1));
  return { from: first.toISOString().slice(0, 7), to };
}

/** Returns a link to the audit trail filtered to a metric's source events. Its dates are whole days in the council's time zone. */
export function sourceEventsLink(
  events: MetricValue["events"],
  figure: string,
  zone: string,
): string {
  const params = new URLSearchParams({ kind: events.kinds.join(","), figure });
  if (events.organization) params.set("scope", "organization");
  if (events.from) params.set("from", toWallClock(events.from, zone).slice(0, 10));
  const last = new Date(Date.parse(events.to) - 1).toISOString();
  params.set("to", toWallClock(last, zone).slice(0, 10));
  return `/audit?${params}`;
}

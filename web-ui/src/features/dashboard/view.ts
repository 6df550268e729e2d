import { wallClockOf } from "@/shared/time/zones";
import type { Reading } from "./dashboard";

/** Which figures are looked at. */
export interface View {
  scope: "council" | "organization";
  /** So many months, the present one included. */
  months: number;
}

/** How far one may look back; the API tells of 36 months at most. */
export const periods = [3, 6, 12, 24, 36] as const;

/** The months to ask for, `2026-01` to `2026-11`, on the council's calendar. */
export function periodOf(months: number, now: Date, zone: string): { from: string; to: string } {
  const to = wallClockOf(now.toISOString(), zone).slice(0, 7);
  const [year = 0, month = 1] = to.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - Math.min(Math.max(months, 1), 36), 1));
  return { from: first.toISOString().slice(0, 7), to };
}

/** The audit trail, narrowed to what a figure was made of. Its days are whole days on the council's clocks. */
export function evidenceOf(events: Reading["events"], figure: string, zone: string): string {
  const params = new URLSearchParams({ kind: events.kinds.join(","), figure });
  if (events.organization) params.set("scope", "organization");
  if (events.from) params.set("from", wallClockOf(events.from, zone).slice(0, 10));
  const last = new Date(Date.parse(events.to) - 1).toISOString();
  params.set("to", wallClockOf(last, zone).slice(0, 10));
  return `/audit?${params}`;
}

import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { wallClockOf } from "@/shared/time/zones";
import type { Card } from "./meetings";

/** A council's meetings in a month such as `2026-12`, by the council's own clocks. */
export function useCalendar(council: string, month: string) {
  return useQuery({
    queryKey: keyOf("meetings", council, "calendar", month),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/councils/{council}/calendar/{month}", {
          params: { path: { council, month } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
}

const DAY = 86_400_000;
const dayText = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The month in words of the address, or the one that `now` (epoch milliseconds) falls into in a zone. */
export function monthOf(asked: string | null, now: number, zone: string): string {
  if (asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return asked;
  return wallClockOf(new Date(now).toISOString(), zone).slice(0, 7);
}

/** So many months later; earlier when negative. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return dayText(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

/** The weeks of a month from Sunday to Saturday; null for days of the months around it. */
export function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const first = Date.UTC(year, number - 1, 1);
  const last = Date.UTC(year, number, 0);
  const sunday = first - new Date(first).getUTCDay() * DAY;
  const weeks: (string | null)[][] = [];
  for (let week = sunday; week <= last; week += 7 * DAY)
    weeks.push(
      Array.from({ length: 7 }, (_, day) => {
        const time = week + day * DAY;
        return time < first || time > last ? null : dayText(time);
      }),
    );
  return weeks;
}

/** Meetings by the day on which they begin on the clocks of their own zone. */
export function byDay(cards: readonly Card[]): Map<string, Card[]> {
  const days = new Map<string, Card[]>();
  for (const card of cards) {
    const day = wallClockOf(card.start, card.zone).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return days;
}

import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import { toWallClock } from "@/shared/time/zones";
import type { MeetingSummary } from "./meetings";

/** Returns a council's meetings in a month such as `2026-12` in the council's time zone. */
export function useCalendar(council: string, month: string) {
  return useQuery({
    queryKey: queryKey("meetings", council, "calendar", month),
    queryFn: ({ signal }) =>
      dataOf(
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

/** Returns the month in the URL, or the current month in a time zone. */
export function parseMonth(asked: string | null, now: number, zone: string): string {
  if (asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return asked;
  return toWallClock(new Date(now).toISOString(), zone).slice(0, 7);
}

/** Adds a number of months to a month. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return dayText(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

/** Returns the weeks of a month from Sunday to Saturday. */
export function weeksInMonth(month: string): (string | null)[][] {
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

/** Groups meetings by their start date in their own time zone. */
export function groupMeetingsByDay(
  cards: readonly MeetingSummary[],
): Map<string, MeetingSummary[]> {
  const days = new Map<string, MeetingSummary[]>();
  for (const card of cards) {
    const day = toWallClock(card.start, card.zone).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return days;
}

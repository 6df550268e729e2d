/** Lists the date and time formats. */
export type DateTimeStyle = "date" | "day" | "datetime" | "full" | "time" | "month";

const styles: Record<DateTimeStyle, Intl.DateTimeFormatOptions> = {
  date: { year: "numeric", month: "long", day: "numeric" },
  day: { weekday: "long", month: "long", day: "numeric" },
  datetime: { weekday: "long", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" },
  full: {
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  },
  time: { hour: "numeric", minute: "2-digit" },
  month: { year: "numeric", month: "long" },
};

export function formatInstant(
  instant: string,
  zone: string,
  locale: string,
  style: DateTimeStyle,
): string {
  const options = { ...styles[style], timeZone: zone };
  return new Intl.DateTimeFormat(locale, options).format(new Date(instant));
}

const MINUTE = 60_000;
const steps: [limit: number, unit: Intl.RelativeTimeFormatUnit, length: number][] = [
  [60 * MINUTE, "minute", MINUTE],
  [24 * 60 * MINUTE, "hour", 60 * MINUTE],
  [30 * 24 * 60 * MINUTE, "day", 24 * 60 * MINUTE],
  [365 * 24 * 60 * MINUTE, "month", 30 * 24 * 60 * MINUTE],
  [Number.POSITIVE_INFINITY, "year", 365 * 24 * 60 * MINUTE],
];

/** Returns true when a time is less than a minute away. */
export function isWithinOneMinute(instant: number, now: number): boolean {
  return Math.abs(instant - now) < MINUTE;
}

/** Formats a time relative to now in whole units. */
export function formatRelative(instant: number, now: number, locale: string): string {
  const distance = instant - now;
  const [, unit, length] =
    steps.find(([limit]) => Math.abs(distance) < limit) ?? (steps[4] as (typeof steps)[number]);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return words.format(Math.trunc(distance / length), unit);
}

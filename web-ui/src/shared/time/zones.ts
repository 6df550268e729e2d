import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone";
import utc from "dayjs/plugin/utc";

dayjs.extend(utc);
dayjs.extend(timezone);

/** Returns the IANA time zone of the browser. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Converts a wall-clock time in a time zone to a UTC instant. */
export function toInstant(wallClock: string, zone: string): string {
  return dayjs.tz(wallClock, zone).toISOString();
}

/** Converts a UTC instant to the value of a `datetime-local` field in a time zone. */
export function toWallClock(instant: string, zone: string): string {
  return dayjs(instant).tz(zone).format("YYYY-MM-DDTHH:mm");
}

/** Returns true when two time zones show the same time at an instant. */
export function hasSameOffset(instant: string, zone: string, other: string): boolean {
  return dayjs(instant).tz(zone).utcOffset() === dayjs(instant).tz(other).utcOffset();
}

/** Returns the city name of a time zone. */
export function timeZoneLabel(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** Lists the time zones of the browser by city and always includes the reader's own. */
export function timeZoneOptions(): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), browserTimeZone()]);
  return [...zones]
    .map((value) => ({ value, label: timeZoneLabel(value) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

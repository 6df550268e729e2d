import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone";
import utc from "dayjs/plugin/utc";

dayjs.extend(utc);
dayjs.extend(timezone);

/** The zone of the reader's own device, as an IANA name. */
export function readersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The UTC instant (ISO-8601) of a wall-clock time such as `2026-12-02T18:00` in a zone. */
export function instantOf(wallClock: string, zone: string): string {
  return dayjs.tz(wallClock, zone).toISOString();
}

/** The wall-clock time of an instant in a zone, in the shape a `datetime-local` field takes. */
export function wallClockOf(instant: string, zone: string): string {
  return dayjs(instant).tz(zone).format("YYYY-MM-DDTHH:mm");
}

/** Whether clocks in both zones show the same at that instant. */
export function sameClock(instant: string, zone: string, other: string): boolean {
  return dayjs(instant).tz(zone).utcOffset() === dayjs(instant).tz(other).utcOffset();
}

/** A zone as people call it: `America/New_York` is "New York". */
export function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** All zones this browser knows, by place; the reader's own is always among them. */
export function knownZones(): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), readersZone()]);
  return [...zones]
    .map((value) => ({ value, label: placeOf(value) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

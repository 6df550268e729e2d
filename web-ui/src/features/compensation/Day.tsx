import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";

/** Shows a calendar date that is independent of the time zone. */
export function Day(props: { on: string }) {
  const text = formatInstant(`${props.on}T00:00:00Z`, "UTC", useLocale(), "date");
  return <time dateTime={props.on}>{text}</time>;
}

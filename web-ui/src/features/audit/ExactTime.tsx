import { useLocale } from "@/shared/text/locale";

/** Shows the exact date, time and time zone of an event. */
export function ExactTime(props: { at: string; zone: string }) {
  const locale = useLocale();
  const text = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone: props.zone,
  }).format(new Date(props.at));
  return <time dateTime={props.at}>{text}</time>;
}

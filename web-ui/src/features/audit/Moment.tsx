import { useLocale } from "@/shared/text/locale";

/** Date, time and zone, exactly: who proves something cannot do with "yesterday". */
export function Moment(props: { at: string; zone: string }) {
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

import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import {
  type DateTimeStyle,
  formatInstant,
  formatRelative,
  isWithinOneMinute,
} from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import { browserTimeZone, hasSameOffset, timeZoneLabel } from "@/shared/time/zones";

/** Shows a time in the council's time zone. When the user's clock differs, it adds the place and the user's local time. */
export function DateTimeText(props: { at: string; zone: string; style?: DateTimeStyle }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { at, zone, style = "datetime" } = props;
  const own = browserTimeZone();
  const text = formatInstant(at, zone, locale, style);
  const clock = style === "datetime" || style === "full" || style === "time";
  if (!clock || hasSameOffset(at, zone, own)) return <time dateTime={at}>{text}</time>;
  const sameDay =
    formatInstant(at, zone, locale, "date") === formatInstant(at, own, locale, "date");
  const yours = formatInstant(at, own, locale, sameDay ? "time" : style);
  return (
    <time dateTime={at}>
      {t("when.there", { time: text, place: timeZoneLabel(zone) })}{" "}
      <span className="lt-dimmed">{t("when.yours", { time: yours })}</span>
    </time>
  );
}

/** Shows a relative time with the exact date in its title. */
export function RelativeTime(props: { at: string; zone: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const now = useNow();
  const at = Date.parse(props.at);
  const exact = formatInstant(props.at, props.zone, locale, "datetime");
  return (
    <time dateTime={props.at} title={exact}>
      {isWithinOneMinute(at, now) ? t("when.now") : formatRelative(at, now, locale)}
    </time>
  );
}

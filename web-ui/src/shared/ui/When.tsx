import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { formatInstant, formatRelative, isNow, type WhenStyle } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import { placeOf, readersZone, sameClock } from "@/shared/time/zones";

/**
 * A moment in the council's zone. Where the reader's clock shows something else, the place is named
 * and the reader's own time stands beside it.
 */
export function When(props: { at: string; zone: string; style?: WhenStyle }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { at, zone, style = "datetime" } = props;
  const own = readersZone();
  const text = formatInstant(at, zone, locale, style);
  const clock = style === "datetime" || style === "full" || style === "time";
  if (!clock || sameClock(at, zone, own)) return <time dateTime={at}>{text}</time>;
  const sameDay =
    formatInstant(at, zone, locale, "date") === formatInstant(at, own, locale, "date");
  const yours = formatInstant(at, own, locale, sameDay ? "time" : style);
  return (
    <time dateTime={at}>
      {t("when.there", { time: text, place: placeOf(zone) })}{" "}
      <span className="lt-dimmed">{t("when.yours", { time: yours })}</span>
    </time>
  );
}

/** How long ago, or how soon; the exact date is in its title. */
export function Ago(props: { at: string; zone: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const now = useNow();
  const at = Date.parse(props.at);
  const exact = formatInstant(props.at, props.zone, locale, "datetime");
  return (
    <time dateTime={props.at} title={exact}>
      {isNow(at, now) ? t("when.now") : formatRelative(at, now, locale)}
    </time>
  );
}

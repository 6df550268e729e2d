import { useTranslation } from "react-i18next";
import { formatInstant, formatRelative, type WhenStyle } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import { placeOf, readersZone, sameClock } from "@/shared/time/zones";

/**
 * A moment in the council's zone. Where the reader's clock shows something else, the place is named
 * and the reader's own time stands beside it.
 */
export function When(props: { at: string; zone: string; style?: WhenStyle }) {
  const { t, i18n } = useTranslation();
  const { at, zone, style = "datetime" } = props;
  const own = readersZone();
  const text = formatInstant(at, zone, i18n.language, style);
  const clock = style === "datetime" || style === "time";
  if (!clock || sameClock(at, zone, own)) return <time dateTime={at}>{text}</time>;
  const yours = formatInstant(at, own, i18n.language, style);
  return (
    <time dateTime={at}>
      {t("when.there", { time: text, place: placeOf(zone) })}{" "}
      <span className="lt-dimmed">{t("when.yours", { time: yours })}</span>
    </time>
  );
}

/** How long ago, or how soon; the exact date is in its title. */
export function Ago(props: { at: string; zone: string }) {
  const { i18n } = useTranslation();
  const now = useNow();
  const exact = formatInstant(props.at, props.zone, i18n.language, "datetime");
  return (
    <time dateTime={props.at} title={exact}>
      {formatRelative(Date.parse(props.at), now, i18n.language)}
    </time>
  );
}

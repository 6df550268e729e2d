import { useLocale } from "@/shared/text/locale";
import styles from "./DateTile.module.css";

/** Shows a date as a decorative calendar tile. The full date must also appear beside it as text. */
export function DateTile(props: { at: string; zone: string }) {
  const locale = useLocale();
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: props.zone }).format(
      new Date(props.at),
    );
  return (
    <span className={styles.tile} aria-hidden="true">
      <span>{part({ month: "short" })}</span>
      <strong>{part({ day: "numeric" })}</strong>
      <span>{part({ weekday: "short" })}</span>
    </span>
  );
}

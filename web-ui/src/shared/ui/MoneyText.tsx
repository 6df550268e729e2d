import { useLocale } from "@/shared/text/locale";

/** Describes an amount in minor units (cents), as the API represents it. */
export interface MoneyValue {
  minor: number;
  currency: string;
}

export function formatMoney({ minor, currency }: MoneyValue, locale: string): string {
  const words = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = words.resolvedOptions().maximumFractionDigits ?? 2;
  return words.format(minor / 10 ** digits);
}

/** Shows an amount of money in the reader's locale. */
export function MoneyText(props: { value: MoneyValue }) {
  const locale = useLocale();
  return <data value={props.value.minor}>{formatMoney(props.value, locale)}</data>;
}

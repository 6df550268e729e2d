import { useTranslation } from "react-i18next";

/** An amount in minor units (cents), as the API speaks it. */
export interface MoneyValue {
  minor: number;
  currency: string;
}

export function formatMoney({ minor, currency }: MoneyValue, language: string): string {
  const words = new Intl.NumberFormat(language, { style: "currency", currency });
  const digits = words.resolvedOptions().maximumFractionDigits ?? 2;
  return words.format(minor / 10 ** digits);
}

export function Money(props: { value: MoneyValue }) {
  const { i18n } = useTranslation();
  return <data value={props.value.minor}>{formatMoney(props.value, i18n.language)}</data>;
}

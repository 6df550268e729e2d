import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { formatMoney, type MoneyValue } from "@/shared/ui/MoneyText";
import type { Category, Rate, Sum, Sums } from "./compensation";

const RATE_DIGITS = 3;

/** Returns formatters for amounts, rates and quantities in the reader's language. */
export function usePayFormatters() {
  const { t } = useTranslation("compensation");
  const common = useTranslation();
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    money: (value: MoneyValue) => formatMoney(value, locale),
    /** Formats an amount, or says that it is suppressed because it describes too few people. */
    sum: (value: MoneyValue | Sum) =>
      "suppressed" in value
        ? value.amount
          ? formatMoney(value.amount, locale)
          : common.t("small.few")
        : formatMoney(value, locale),
    /** Formats a quantity in thousandths: "1.5 hours". */
    quantity: (category: Category, milli: number) =>
      t(`quantity.${category}`, { count: milli / 1000, number: number.format(milli / 1000) }),
    /** Formats a rate: "$0.725 a mile". */
    rate: (category: Category, { milli, currency }: Rate) => {
      const cents = milli % 10 === 0;
      const words = new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        ...(!cents && { minimumFractionDigits: RATE_DIGITS }),
      });
      return t(`rate.${category}`, { amount: words.format(milli / 1000) });
    },
  };
}

/** Returns true when any total is suppressed. */
export function hasSuppressedTotals(sums: Sums | null | undefined): boolean {
  return Object.values(sums ?? {}).some(({ suppressed }) => suppressed);
}

import { useTranslation } from "react-i18next";
import type { MoneyValue } from "@/shared/ui/MoneyText";
import type { Sum, Sums, Totals } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";

/** Shows the totals of a set of claims. */
export function PayTotalsRow({ totals }: { totals: Totals | Sums }) {
  const { t } = useTranslation("compensation");
  const { sum } = usePayFormatters();
  const figures: [string, MoneyValue | Sum][] = [
    [t("total.claimed"), totals.claimed],
    [t("total.submitted"), totals.submitted],
    [t("total.due"), totals.due],
    [t("total.paid"), totals.paid],
    [t("total.declined"), totals.declined],
  ];
  return (
    <dl className={styles.totals}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{sum(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

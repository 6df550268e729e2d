import { useTranslation } from "react-i18next";
import type { MoneyValue } from "@/shared/ui/Money";
import type { Sum, Sums, Totals } from "./compensation";
import styles from "./compensation.module.css";
import { useWords } from "./words";

/** What claims come to, figure by figure. */
export function TotalsRow({ totals }: { totals: Totals | Sums }) {
  const { t } = useTranslation("compensation");
  const { sum } = useWords();
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

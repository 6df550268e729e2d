import { useTranslation } from "react-i18next";
import type { MoneyValue } from "@/shared/ui/Money";
import type { Totals } from "./compensation";
import styles from "./compensation.module.css";
import { useWords } from "./words";

/** What claims come to, figure by figure; `paidInYear` stands first where it is known. */
export function TotalsRow(props: { totals: Totals; paidInYear?: MoneyValue | null | undefined }) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const { totals, paidInYear } = props;
  const figures: [string, MoneyValue][] = [
    ...(paidInYear ? ([[t("total.paidInYear"), paidInYear]] as [string, MoneyValue][]) : []),
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
          <dd>{money(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { DataTable } from "@/shared/ui/DataTable";
import { rateFor } from "./claimCalculation";
import { categories, type Policy } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";

/** Lists the pay rates by year, newest first. */
export function RatesTable({ policies }: { policies: readonly Policy[] }) {
  const { t } = useTranslation("compensation");
  const { money, rate } = usePayFormatters();
  return (
    <Card flush title={t("rates.known")}>
      <DataTable
        caption={t("rates.known")}
        columns={[
          {
            key: "year",
            header: t("year"),
            cell: ({ year }) => <span className={styles.whole}>{year}</span>,
          },
          ...categories.map((category) => ({
            key: category,
            header: t(`category.${category}`),
            cell: (policy: Policy) => {
              const paid = rateFor(policy, category);
              return paid.milli > 0 ? rate(category, paid) : t("rates.nothing");
            },
          })),
          {
            key: "cap",
            header: t("column.cap"),
            align: "end",
            cell: ({ timeDayCap }) => (timeDayCap ? money(timeDayCap) : t("rates.noCap")),
          },
          {
            key: "threshold",
            header: t("column.threshold"),
            align: "end",
            cell: ({ reportingThreshold }) => money(reportingThreshold),
          },
        ]}
        rows={policies.toReversed()}
        rowKey={({ year }) => String(year)}
      />
    </Card>
  );
}

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import type { MoneyValue } from "@/shared/ui/MoneyText";
import type { Sum, Sums, Totals } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";

interface Row {
  id: string;
  label: ReactNode;
  totals?: Totals | Sums | null | undefined;
}

/** Shows pay totals by person or by council. */
export function PayTotalsTable(props: { title: string; first: string; rows: Row[] }) {
  const { t } = useTranslation("compensation");
  const { sum } = usePayFormatters();
  const { title, first, rows } = props;
  const figure = (
    key: "claimed" | "submitted" | "due" | "paid",
    of: (totals: Totals | Sums) => MoneyValue | Sum,
  ): Column<Row> => ({
    key,
    header: t(`total.${key}`),
    align: "end",
    cell: ({ totals }) => (totals ? <span className={styles.whole}>{sum(of(totals))}</span> : "—"),
  });
  return (
    <Card flush title={title}>
      <DataTable
        caption={title}
        columns={[
          { key: "label", header: first, cell: ({ label }) => label },
          figure("claimed", ({ claimed }) => claimed),
          figure("submitted", ({ submitted }) => submitted),
          figure("due", ({ due }) => due),
          figure("paid", ({ paid }) => paid),
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}

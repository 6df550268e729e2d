import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import type { MoneyValue } from "@/shared/ui/Money";
import type { Sum, Sums, Totals } from "./compensation";
import styles from "./compensation.module.css";
import { useWords } from "./words";

interface Row {
  id: string;
  label: ReactNode;
  totals?: Totals | Sums | null | undefined;
}

/** Totals, one line a person or a council. */
export function TotalsTable(props: { title: string; first: string; rows: Row[] }) {
  const { t } = useTranslation("compensation");
  const { sum } = useWords();
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

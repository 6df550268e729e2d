import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { DataTable } from "@/shared/ui/DataTable";
import { Day } from "./Day";
import type { OpportunityDetails } from "./opportunities";

/** Lists completed, withdrawn and expired opportunities. */
export function PastOpportunities({
  work,
  names,
}: {
  work: OpportunityDetails[];
  names: Record<string, string>;
}) {
  const { t } = useTranslation("recruiting");
  if (work.length === 0) return null;
  return (
    <Card flush title={t("offer.past")}>
      <DataTable
        caption={t("offer.past")}
        rows={[...work].reverse()}
        rowKey={({ id }) => id}
        columns={[
          { key: "title", header: t("offer.work"), cell: ({ title }) => title },
          {
            key: "end",
            header: t("column.state"),
            cell: ({ end }) => t(`offer.end.${end ?? "EXPIRED"}`),
          },
          { key: "until", header: t("offer.until"), cell: ({ until }) => <Day on={until} /> },
          {
            key: "by",
            header: t("offer.takenBy"),
            cell: ({ takenBy }) =>
              takenBy.map(({ person }) => names[person] ?? t("unnamed")).join(", ") || "—",
          },
        ]}
      />
    </Card>
  );
}

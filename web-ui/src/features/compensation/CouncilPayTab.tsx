import { IconCash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { SuppressionNote } from "@/shared/ui/SuppressionNote";
import { useCouncilPay, useNames } from "./compensation";
import { hasSuppressedTotals } from "./formatters";
import { PayTotalsRow } from "./PayTotalsRow";
import { PayTotalsTable } from "./PayTotalsTable";
import { StatementToolbar } from "./StatementToolbar";
import { useYearParam } from "./YearSelect";

/** Shows a council's pay for a year by person. */
export function CouncilPayTab() {
  const { t } = useTranslation("compensation");
  const { council } = useSession();
  const year = useYearParam();
  const pay = useCouncilPay(council.id, year);
  const people = pay.data?.people ?? [];
  const names = useNames(people.map(({ person }) => person));
  const rows = people
    .map(({ person, totals }) => ({
      id: person,
      name: names[person] ?? t("former"),
      label: <Link to={`/pay/people/${person}?year=${year}`}>{names[person] ?? t("former")}</Link>,
      totals,
    }))
    .sort((one, two) => one.name.localeCompare(two.name));
  return (
    <>
      <StatementToolbar />
      <ErrorAlert error={pay.error} onRetry={() => void pay.refetch()} />
      {pay.isPending && <DelayedLoader />}
      {pay.data && !pay.data.totals && (
        <Card>
          <EmptyState icon={IconCash} title={t("statement.none", { year })}>
            {t("totals.empty")}
          </EmptyState>
        </Card>
      )}
      {pay.data?.totals && (
        <>
          <Card title={t("totals.council", { council: council.name, year })}>
            <PayTotalsRow totals={pay.data.totals} />
            {hasSuppressedTotals(pay.data.totals) && <SuppressionNote />}
          </Card>
          {rows.length > 0 && (
            <PayTotalsTable title={t("totals.people")} first={t("column.person")} rows={rows} />
          )}
        </>
      )}
    </>
  );
}

import { IconCash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { SuppressionNote } from "@/shared/ui/SuppressionNote";
import { useOrganizationPay } from "./compensation";
import { hasSuppressedTotals } from "./formatters";
import { PayTotalsRow } from "./PayTotalsRow";
import { PayTotalsTable } from "./PayTotalsTable";
import { StatementToolbar } from "./StatementToolbar";
import { useYearParam } from "./YearSelect";

/** Shows an organization's pay for a year by council. */
export function OrganizationPayTab() {
  const { t } = useTranslation("compensation");
  const { organization } = useSession();
  const year = useYearParam();
  const pay = useOrganizationPay(organization.id, year);
  const nameOf = (council: string) =>
    organization.councils.find(({ id }) => id === council)?.name ?? t("totals.formerCouncil");
  const rows = (pay.data?.councils ?? [])
    .map(({ council, totals }) => ({
      id: council,
      name: nameOf(council),
      label: nameOf(council),
      totals,
    }))
    .sort((one, two) => one.name.localeCompare(two.name));
  const few =
    hasSuppressedTotals(pay.data?.totals) || rows.some(({ totals }) => hasSuppressedTotals(totals));
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
          <Card title={t("totals.council", { council: organization.name, year })}>
            <PayTotalsRow totals={pay.data.totals} />
            {few && <SuppressionNote />}
          </Card>
          <PayTotalsTable title={t("totals.councils")} first={t("column.council")} rows={rows} />
        </>
      )}
    </>
  );
}

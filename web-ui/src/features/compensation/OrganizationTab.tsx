import { IconCash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { SmallNote } from "@/shared/ui/SmallNote";
import { useOrganizationPay } from "./compensation";
import { TotalsRow } from "./TotalsRow";
import { TotalsTable } from "./TotalsTable";
import { leavesOut } from "./words";
import { YearBar } from "./YearBar";
import { useYear } from "./YearChoice";

/** What an organization's year came to, and in which councils. */
export function OrganizationTab() {
  const { t } = useTranslation("compensation");
  const { organization } = useSession();
  const year = useYear();
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
  const few = leavesOut(pay.data?.totals) || rows.some(({ totals }) => leavesOut(totals));
  return (
    <>
      <YearBar />
      <ProblemNotice error={pay.error} onRetry={() => void pay.refetch()} />
      {pay.isPending && <Loading />}
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
            <TotalsRow totals={pay.data.totals} />
            {few && <SmallNote />}
          </Card>
          <TotalsTable title={t("totals.councils")} first={t("column.council")} rows={rows} />
        </>
      )}
    </>
  );
}

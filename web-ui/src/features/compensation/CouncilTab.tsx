import { IconCash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { SmallNote } from "@/shared/ui/SmallNote";
import { useCouncilPay, useNames } from "./compensation";
import { TotalsRow } from "./TotalsRow";
import { TotalsTable } from "./TotalsTable";
import { leavesOut } from "./words";
import { YearBar } from "./YearBar";
import { useYear } from "./YearChoice";

/** What a council's year came to, and for whom. */
export function CouncilTab() {
  const { t } = useTranslation("compensation");
  const { council } = useSession();
  const year = useYear();
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
          <Card title={t("totals.council", { council: council.name, year })}>
            <TotalsRow totals={pay.data.totals} />
            {leavesOut(pay.data.totals) && <SmallNote />}
          </Card>
          {rows.length > 0 && (
            <TotalsTable title={t("totals.people")} first={t("column.person")} rows={rows} />
          )}
        </>
      )}
    </>
  );
}

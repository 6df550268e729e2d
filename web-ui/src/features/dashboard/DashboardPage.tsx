import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import { Band } from "@/shared/ui/Band";
import { CardGrid } from "@/shared/ui/Card";
import { ChartCard } from "@/shared/ui/ChartCard";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { SmallNote } from "@/shared/ui/SmallNote";
import { bandOf, type Dashboard, leavesOut, useDashboard, useView } from "./dashboard";
import { FigureCard } from "./FigureCard";
import { monthName } from "./months";
import { ViewChoice } from "./ViewChoice";

/** What changed because of families, in figures that open onto what they are made of. */
export default function DashboardPage() {
  const { t } = useTranslation("dashboard");
  const { council, organization } = useSession();
  const { view, change, mayWide, search } = useView();
  const dashboard = useDashboard(view);
  const data = dashboard.data;
  const place = view.scope === "organization" ? organization.name : council.name;
  return (
    <Page title={t("title")} lead={t("lead", { place })}>
      <ViewChoice view={view} onChange={change} mayWide={mayWide} />
      <ProblemNotice error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      {dashboard.isPending && <Loading />}
      {data && (
        <>
          <Band
            counts={bandOf(data)}
            {...(view.scope === "council" && { linkTo: (stage: string) => `/ideas#${stage}` })}
          />
          <Ideas data={data} />
          {data.figures.some(leavesOut) && <SmallNote />}
          <CardGrid>
            {data.figures.map((reading) => (
              <FigureCard key={reading.figure} reading={reading} zone={data.zone} search={search} />
            ))}
          </CardGrid>
        </>
      )}
    </Page>
  );
}

function Ideas({ data }: { data: Dashboard }) {
  const { t } = useTranslation("dashboard");
  const locale = useLocale();
  return (
    <ChartCard
      title={t("ideas.title")}
      subtitle={t("ideas.lead")}
      axis={t("ideas.month")}
      kind="bars"
      series={[
        { key: "heard", label: t("ideas.heard") },
        { key: "changed", label: t("ideas.changed") },
      ]}
      rows={data.ideas.map((row) => ({
        label: monthName(row.month, locale, data.ideas.length > 12 ? "brief" : "short"),
        values: { heard: row.heard, changed: row.changed },
      }))}
    />
  );
}

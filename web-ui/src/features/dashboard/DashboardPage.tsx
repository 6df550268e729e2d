import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { CardGrid } from "@/shared/ui/Card";
import { ChartCard } from "@/shared/ui/ChartCard";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { IdeaPipeline } from "@/shared/ui/IdeaPipeline";
import { Page } from "@/shared/ui/Page";
import { SuppressionNote } from "@/shared/ui/SuppressionNote";
import { DashboardScopeSelect } from "./DashboardScopeSelect";
import {
  type Dashboard,
  hasSuppressedValues,
  pipelineCounts,
  useDashboard,
  useDashboardView,
} from "./dashboard";
import { MetricCard } from "./MetricCard";
import { formatMonth } from "./months";

/** Shows the leadership metrics, each with a link to its source events. */
export default function DashboardPage() {
  const { t } = useTranslation("dashboard");
  const { council, organization } = useSession();
  const { view, change, mayWide, search } = useDashboardView();
  const dashboard = useDashboard(view);
  const data = dashboard.data;
  const place = view.scope === "organization" ? organization.name : council.name;
  return (
    <Page title={t("title")} lead={t("lead", { place })}>
      <DashboardScopeSelect view={view} onChange={change} mayWide={mayWide} />
      <ErrorAlert error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      {dashboard.isPending && <DelayedLoader />}
      {data && (
        <>
          <IdeaPipeline
            counts={pipelineCounts(data)}
            {...(view.scope === "council" && { linkTo: (stage: string) => `/ideas#${stage}` })}
          />
          <Ideas data={data} />
          {data.figures.some(hasSuppressedValues) && <SuppressionNote />}
          <CardGrid>
            {data.figures.map((reading) => (
              <MetricCard key={reading.figure} reading={reading} zone={data.zone} search={search} />
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
        label: formatMonth(row.month, locale, data.ideas.length > 12 ? "brief" : "short"),
        values: { heard: row.heard, changed: row.changed },
      }))}
    />
  );
}

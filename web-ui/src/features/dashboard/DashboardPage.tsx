import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import { Band } from "@/shared/ui/Band";
import { CardGrid } from "@/shared/ui/Card";
import { ChartCard } from "@/shared/ui/ChartCard";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { bandOf, useDashboard } from "./dashboard";
import { FigureCard } from "./FigureCard";

/** What changed because of families, in figures that open onto what they are made of. */
export default function DashboardPage() {
  const { t } = useTranslation("dashboard");
  const locale = useLocale();
  const { council } = useSession();
  const dashboard = useDashboard(council.id);
  const data = dashboard.data;
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  return (
    <Page title={t("title")} lead={t("lead", { council: council.name })}>
      <ProblemNotice error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      {dashboard.isPending && <Loading />}
      {data && (
        <>
          <Band counts={bandOf(data)} linkTo={(stage) => `/ideas#${stage}`} />
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
              label: month.format(new Date(`${row.month}-15T00:00:00Z`)),
              values: { heard: row.heard, changed: row.changed },
            }))}
          />
          <CardGrid>
            {data.figures.map((reading) => (
              <FigureCard key={reading.figure} reading={reading} />
            ))}
          </CardGrid>
        </>
      )}
    </Page>
  );
}

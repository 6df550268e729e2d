import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { type MetricName, parseMetricName } from "@/shared/text/metrics";
import { Card } from "@/shared/ui/Card";
import { ChartCard } from "@/shared/ui/ChartCard";
import { DataTable } from "@/shared/ui/DataTable";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { SuppressionNote } from "@/shared/ui/SuppressionNote";
import { DashboardScopeSelect } from "./DashboardScopeSelect";
import { hasSuppressedValues, type MetricValue, useDashboard, useDashboardView } from "./dashboard";
import { sourceEventsLink } from "./dashboardView";
import { MetricValueText } from "./MetricValueText";
import { formatMonth } from "./months";

/** Shows one metric by month with links to its source events. */
export default function MetricPage() {
  const { t } = useTranslation("dashboard");
  const { council, organization } = useSession();
  const { view, change, mayWide, search } = useDashboardView();
  const dashboard = useDashboard(view);
  const figure = parseMetricName(useParams().figure ?? "");
  if (!figure) return <Navigate to="/dashboard" replace />;
  const reading = dashboard.data?.figures.find((it) => it.figure === figure);
  const place = view.scope === "organization" ? organization.name : council.name;
  const back = (
    <Button variant="default" component={Link} to={`/dashboard${search}`}>
      {t("back")}
    </Button>
  );
  return (
    <Page
      title={t(`figure.${figure}.title`)}
      lead={`${t(`figure.${figure}.lead`)}. ${place}.`}
      actions={back}
    >
      <DashboardScopeSelect view={view} onChange={change} mayWide={mayWide} />
      <ErrorAlert error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      {dashboard.isPending && <DelayedLoader />}
      {reading && dashboard.data && (
        <Whole figure={figure} reading={reading} zone={dashboard.data.zone} />
      )}
    </Page>
  );
}

interface WholeProps {
  figure: MetricName;
  reading: MetricValue;
  zone: string;
}

function Whole({ figure, reading, zone }: WholeProps) {
  const { t } = useTranslation("dashboard");
  const locale = useLocale();
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const known = reading.months.filter(({ value }) => typeof value === "number");
  return (
    <>
      <Card title={t(reading.standing ? "standing" : "sum")}>
        <MetricValueText reading={reading} />
        {hasSuppressedValues(reading) && <SuppressionNote />}
      </Card>
      {known.length > 1 && (
        <ChartCard
          title={t("byMonth")}
          subtitle={t(`figure.${figure}.lead`)}
          axis={t("ideas.month")}
          kind="bars"
          max={1}
          format={(value) => share.format(value)}
          series={[{ key: "share", label: t(`figure.${figure}.title`) }]}
          rows={known.map(({ month, value }) => ({
            label: formatMonth(month, locale, "brief"),
            values: { share: value ?? 0 },
          }))}
        />
      )}
      <MonthTable figure={figure} reading={reading} zone={zone} />
    </>
  );
}

function MonthTable({ figure, reading, zone }: WholeProps) {
  const { t } = useTranslation("dashboard");
  const common = useTranslation();
  const { is } = useSession();
  const locale = useLocale();
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const number = new Intl.NumberFormat(locale);
  const may = is("administrator", "coordinator", "leader");
  const name = (month: string) => formatMonth(month, locale, "long");
  return (
    <Card flush title={t("months")}>
      <DataTable
        caption={t("months")}
        rows={[...reading.months].reverse()}
        rowKey={({ month }) => month}
        columns={[
          { key: "month", header: t("ideas.month"), cell: ({ month }) => name(month) },
          {
            key: "share",
            header: t("share"),
            align: "end",
            cell: ({ value, suppressed }) =>
              suppressed
                ? common.t("small.few")
                : typeof value === "number"
                  ? share.format(value)
                  : "—",
          },
          {
            key: "counts",
            header: t("counts"),
            align: "end",
            cell: ({ numerator, denominator, suppressed }) =>
              suppressed
                ? "—"
                : t("of", {
                    numerator: number.format(numerator ?? 0),
                    denominator: number.format(denominator ?? 0),
                  }),
          },
          ...(may
            ? [
                {
                  key: "events",
                  header: t("evidence"),
                  cell: ({ month, events, denominator }: MetricValue["months"][number]) =>
                    (denominator ?? 0) > 0 ? (
                      <Link
                        to={sourceEventsLink(events, figure, zone)}
                        aria-label={t("eventsOf", { figure: name(month) })}
                      >
                        {t("events")}
                      </Link>
                    ) : (
                      "—"
                    ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

import { Button } from "@mantine/core";
import { IconHeartbeat } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DataTable } from "@/shared/ui/DataTable";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { ParkedCard } from "./ParkedCard";
import { useViewName } from "./useViewName";
import { conditionOf, useRebuild, useViews, type ViewState } from "./views";

const tones = {
  stuck: "bad",
  parked: "attention",
  building: "waiting",
  behind: "waiting",
  good: "good",
} as const;

/** Shows administrators the state of the views, parked events, and how to repair them. */
export default function ViewsPage() {
  const { t } = useTranslation("system");
  const { organization } = useSession();
  const report = useViews(organization.id);
  const rebuild = useRebuild(organization.id);
  const nameOf = useViewName();
  const views = report.data?.views ?? [];
  const stuck = views.filter((view) => view.stuck);
  const well = views.every((view) => ["good", "behind"].includes(conditionOf(view)));
  return (
    <Page title={t("title")} lead={t("lead")}>
      <ErrorAlert error={report.error} onRetry={() => void report.refetch()} />
      <ErrorAlert error={rebuild.error} />
      {report.isPending && <DelayedLoader />}
      {report.data && well && (
        <Card>
          <EmptyState icon={IconHeartbeat} title={t("well")}>
            {t("wellHint")}
          </EmptyState>
        </Card>
      )}
      {stuck.length > 0 && (
        <Card title={t("stuck.title")}>
          <p>{t("stuck.what", { views: stuck.map((view) => nameOf(view.view)).join(", ") })}</p>
          <p>{t("stuck.do")}</p>
        </Card>
      )}
      {report.data && views.some((view) => view.parked > 0) && (
        <ParkedCard parked={report.data.parked} />
      )}
      {report.data && (
        <Card title={t("table.title")}>
          <DataTable
            caption={t("table.title")}
            rows={views}
            rowKey={(view) => view.view}
            columns={[
              { key: "view", header: t("table.view"), cell: (view) => nameOf(view.view) },
              { key: "state", header: t("table.state"), cell: (view) => <State view={view} /> },
              {
                key: "deed",
                header: t("table.deed"),
                cell: (view) => (
                  <Button
                    variant="default"
                    disabled={view.building != null}
                    aria-label={t(view.parked > 0 ? "retryOf" : "buildOf", {
                      view: nameOf(view.view),
                    })}
                    onClick={() => rebuild.mutate(view.view)}
                  >
                    {t(view.parked > 0 ? "retry" : "build")}
                  </Button>
                ),
              },
            ]}
          />
        </Card>
      )}
    </Page>
  );
}

function State({ view }: { view: ViewState }) {
  const { t } = useTranslation("system");
  const condition = conditionOf(view);
  const count = condition === "parked" ? view.parked : view.behind;
  return (
    <>
      <StatusBadge tone={tones[condition]}>{t(`state.${condition}`, { count })}</StatusBadge>
      {view.building != null && (
        <ProgressBar
          label={t("building")}
          done={view.building}
          total={view.position + view.behind}
        />
      )}
    </>
  );
}

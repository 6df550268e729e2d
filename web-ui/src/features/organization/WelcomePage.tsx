import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { isNotFound } from "@/shared/api/problem";
import { useOrganization } from "@/shared/session/organization";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import { useUrlSecret } from "@/shared/useUrlSecret";
import { useDemoDataStatus, useLoadDemoData } from "./demoData";
import { SetupOptions } from "./SetupOptions";

/** Shows the first page of an empty installation. */
export default function WelcomePage() {
  const { t } = useTranslation("organization");
  const organization = useOrganization();
  const sample = useDemoDataStatus();
  const load = useLoadDemoData();
  const code = useUrlSecret();
  const loading = sample.data?.state === "LOADING";
  if (sample.data?.state === "DONE") return <Navigate to="/who" replace />;
  if (organization.data && !loading) return <Navigate to="/" replace />;
  const trouble =
    load.error ?? sample.error ?? (isNotFound(organization.error) ? null : organization.error);
  return (
    <Page title={t("welcome.title")} lead={t("welcome.lead")}>
      <ErrorAlert error={trouble} />
      {sample.data?.state === "FAILED" && (
        <p role="alert" className="lt-notice">
          {t("sample.failed")}
        </p>
      )}
      {organization.isPending ? (
        <DelayedLoader />
      ) : loading ? (
        <Card title={t("sample.title")} subtitle={t("sample.text")}>
          <ProgressBar
            label={t("sample.progress")}
            done={sample.data?.done ?? 0}
            total={sample.data?.total || null}
          />
        </Card>
      ) : (
        <SetupOptions onSample={() => load.mutate()} starting={load.isPending} code={code} />
      )}
    </Page>
  );
}

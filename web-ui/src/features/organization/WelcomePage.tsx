import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { useOrganization } from "@/shared/session/organization";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import { useFragment } from "@/shared/useFragment";
import { FirstChoice } from "./FirstChoice";
import { useLoadSample, useSample } from "./sample";

/** The first page of all, with an empty store. */
export default function WelcomePage() {
  const { t } = useTranslation("organization");
  const organization = useOrganization();
  const sample = useSample();
  const load = useLoadSample();
  const code = useFragment();
  const loading = sample.data?.state === "LOADING";
  if (sample.data?.state === "DONE") return <Navigate to="/who" replace />;
  if (organization.data && !loading) return <Navigate to="/" replace />;
  const trouble =
    load.error ?? sample.error ?? (isMissing(organization.error) ? null : organization.error);
  return (
    <Page title={t("welcome.title")} lead={t("welcome.lead")}>
      <ProblemNotice error={trouble} />
      {sample.data?.state === "FAILED" && (
        <p role="alert" className="lt-notice">
          {t("sample.failed")}
        </p>
      )}
      {organization.isPending ? (
        <Loading />
      ) : loading ? (
        <Card title={t("sample.title")} subtitle={t("sample.text")}>
          <ProgressBar
            label={t("sample.progress")}
            done={sample.data?.done ?? 0}
            total={sample.data?.total || null}
          />
        </Card>
      ) : (
        <FirstChoice onSample={() => load.mutate()} starting={load.isPending} code={code} />
      )}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { useChoices } from "@/shared/session/choices";
import { useOrganization } from "@/shared/session/organization";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { Bringing } from "./Bringing";

/** The same with an empty store: the organization is set up when its sheets are brought, not before. */
export default function FirstImportPage() {
  const { t } = useTranslation("importing");
  const organization = useOrganization();
  const { person } = useChoices();
  const empty = isMissing(organization.error);
  const id = organization.data?.id;
  if (id && person?.organization !== id) return <Navigate to="/who" replace />;
  const back = (
    <Button variant="default" component={Link} to="/welcome">
      {t("page.back")}
    </Button>
  );
  return (
    <Page title={t("page.title")} lead={t("page.lead")} actions={empty && back}>
      {organization.isPending && <Loading />}
      <ProblemNotice
        error={empty ? null : organization.error}
        onRetry={() => void organization.refetch()}
      />
      {(empty || id) && <Bringing organization={id ?? null} />}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { isNotFound } from "@/shared/api/problem";
import { useAuthentication, useCurrentPerson } from "@/shared/session/authentication";
import { useOrganization } from "@/shared/session/organization";
import { useRequestRole } from "@/shared/session/requestRole";
import { highestRole } from "@/shared/session/roles";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { useUrlSecret } from "@/shared/useUrlSecret";
import { ImportWizard } from "./ImportWizard";
import { SetUpCodeForm } from "./SetUpCodeForm";

/** Sets up the organization from imported spreadsheets when the store is empty. */
export default function SetupImportPage() {
  const { t } = useTranslation("importing");
  const organization = useOrganization();
  const signedIn = useAuthentication();
  const person = useCurrentPerson(signedIn.data?.person).data;
  const code = useUrlSecret();
  useRequestRole(person ? highestRole(person.roles, null) : null);
  const empty = isNotFound(organization.error);
  const id = organization.data?.id;
  if (id && signedIn.data?.person === null) return <Navigate to="/sign-in" replace />;
  const back = (
    <Button variant="default" component={Link} to={`/welcome#${code}`}>
      {t("page.back")}
    </Button>
  );
  return (
    <Page title={t("page.title")} lead={t("page.lead")} actions={empty && back}>
      {(organization.isPending || (id && !person)) && <DelayedLoader />}
      <ErrorAlert
        error={empty ? null : organization.error}
        onRetry={() => void organization.refetch()}
      />
      {empty && !code && <SetUpCodeForm />}
      {((empty && code) || (id && person)) && <ImportWizard organization={id ?? null} />}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { useActingIn } from "@/shared/session/acting";
import { useOrganization } from "@/shared/session/organization";
import { leadingRole } from "@/shared/session/roles";
import { useOwnPerson, useSignedIn } from "@/shared/session/signedIn";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { useFragment } from "@/shared/useFragment";
import { Bringing } from "./Bringing";
import { SetUpCodeForm } from "./SetUpCodeForm";

/** The same with an empty store: the organization is set up when its sheets are brought, not before. */
export default function FirstImportPage() {
  const { t } = useTranslation("importing");
  const organization = useOrganization();
  const signedIn = useSignedIn();
  const person = useOwnPerson(signedIn.data?.person).data;
  const code = useFragment();
  useActingIn(person ? leadingRole(person.roles, null) : null);
  const empty = isMissing(organization.error);
  const id = organization.data?.id;
  if (id && signedIn.data?.person === null) return <Navigate to="/sign-in" replace />;
  const back = (
    <Button variant="default" component={Link} to={`/welcome#${code}`}>
      {t("page.back")}
    </Button>
  );
  return (
    <Page title={t("page.title")} lead={t("page.lead")} actions={empty && back}>
      {(organization.isPending || (id && !person)) && <Loading />}
      <ProblemNotice
        error={empty ? null : organization.error}
        onRetry={() => void organization.refetch()}
      />
      {empty && !code && <SetUpCodeForm />}
      {((empty && code) || (id && person)) && <Bringing organization={id ?? null} />}
    </Page>
  );
}

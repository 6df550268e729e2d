import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch, IconUserSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useLocation, useNavigate } from "react-router";
import { isNotFound } from "@/shared/api/problem";
import { type NamedPerson, usePeopleSearch } from "@/shared/people/people";
import { useAuthentication } from "@/shared/session/authentication";
import { useOrganization } from "@/shared/session/organization";
import { sameOriginPath } from "@/shared/session/returnTo";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";
import { DemoDataNotice } from "./DemoDataNotice";
import { SelectablePeopleList } from "./SelectablePeopleList";
import { useDemoSignIn } from "./signIn";

/** Selects the sample person to sign in as. */
export default function DemoSignInPage() {
  const signedIn = useAuthentication();
  const { state } = useLocation();
  if (signedIn.data?.enterAs) return <Anybody />;
  // The cached sign-in state may be older than the demo data, so the page waits until it is refetched.
  if (signedIn.data && !signedIn.isFetching)
    return <Navigate to="/sign-in" replace state={state} />;
  return <ErrorAlert error={signedIn.error} onRetry={() => void signedIn.refetch()} />;
}

function Anybody() {
  const { t } = useTranslation("access");
  const [wanted, setWanted] = useState("");
  const [q] = useDebouncedValue(wanted.trim(), 200);
  const people = usePeopleSearch(q);
  const organization = useOrganization();
  const enter = useDemoSignIn();
  const navigate = useNavigate();
  const from = sameOriginPath(useLocation().state?.from);
  if (isNotFound(organization.error)) return <Navigate to="/welcome" replace />;
  const choose = ({ id }: NamedPerson) => enter.mutate(id, { onSuccess: () => navigate(from) });
  const found = people.data;
  return (
    <Page
      title={t("who.title")}
      lead={t("who.lead", { organization: organization.data?.name ?? "Longtable" })}
    >
      <DemoDataNotice />
      <TextInput
        type="search"
        label={t("who.search")}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        autoComplete="off"
      />
      <ErrorAlert
        error={enter.error ?? people.error ?? organization.error}
        onRetry={() => void Promise.all([people.refetch(), organization.refetch()])}
      />
      {people.isPending && <DelayedLoader />}
      {found && found.length > 0 && <SelectablePeopleList people={found} onChoose={choose} />}
      {found?.length === 0 && (
        <Card>
          <EmptyState icon={IconUserSearch} title={t("who.nobody")}>
            {t("who.nobodyHint")}
          </EmptyState>
        </Card>
      )}
      <p className={styles.aside}>
        <Link to="/sign-in">{t("sample.byEmail")}</Link>
      </p>
    </Page>
  );
}

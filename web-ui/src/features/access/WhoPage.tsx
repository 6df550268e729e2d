import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch, IconUserSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useLocation, useNavigate } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { type Person, usePeople } from "@/shared/people/people";
import { useOrganization } from "@/shared/session/organization";
import { useSignedIn } from "@/shared/session/signedIn";
import { pathWithin } from "@/shared/session/wayBack";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import styles from "./access.module.css";
import { PeopleList } from "./PeopleList";
import { SampleNote } from "./SampleNote";
import { useEnterAs } from "./signing";

/** Whom to enter the sample year as; there is no such choice anywhere else. */
export default function WhoPage() {
  const signedIn = useSignedIn();
  const { state } = useLocation();
  if (signedIn.data?.enterAs) return <Anybody />;
  // A sample that was opened a moment ago is not known yet to what was asked before.
  if (signedIn.data && !signedIn.isFetching)
    return <Navigate to="/sign-in" replace state={state} />;
  return <ProblemNotice error={signedIn.error} onRetry={() => void signedIn.refetch()} />;
}

function Anybody() {
  const { t } = useTranslation("access");
  const [wanted, setWanted] = useState("");
  const [q] = useDebouncedValue(wanted.trim(), 200);
  const people = usePeople(q);
  const organization = useOrganization();
  const enter = useEnterAs();
  const navigate = useNavigate();
  const from = pathWithin(useLocation().state?.from);
  if (isMissing(organization.error)) return <Navigate to="/welcome" replace />;
  const choose = ({ id }: Person) => enter.mutate(id, { onSuccess: () => navigate(from) });
  const found = people.data;
  return (
    <Page
      title={t("who.title")}
      lead={t("who.lead", { organization: organization.data?.name ?? "Longtable" })}
    >
      <SampleNote />
      <TextInput
        type="search"
        label={t("who.search")}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        autoComplete="off"
      />
      <ProblemNotice
        error={enter.error ?? people.error ?? organization.error}
        onRetry={() => void Promise.all([people.refetch(), organization.refetch()])}
      />
      {people.isPending && <Loading />}
      {found && found.length > 0 && <PeopleList people={found} onChoose={choose} />}
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

import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch, IconUserSearch } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { type Person, usePeople } from "@/shared/people/people";
import { choosePerson } from "@/shared/session/choices";
import { useOrganization } from "@/shared/session/organization";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { PeopleList } from "./PeopleList";
import { TrialNote } from "./TrialNote";

/** Stands in for signing in while Longtable is tried out on one's own computer. */
export default function WhoPage() {
  const { t } = useTranslation("access");
  const [wanted, setWanted] = useState("");
  const [q] = useDebouncedValue(wanted.trim(), 200);
  const people = usePeople(q);
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  if (isMissing(organization.error)) return <Navigate to="/welcome" replace />;
  const choose = (person: Person) => {
    if (!organization.data) return;
    const { id, name, roles } = person;
    choosePerson({ id, name, roles, organization: organization.data.id });
    // Another person may see other things: nothing read for the one before may be shown.
    client.removeQueries();
    navigate("/");
  };
  const found = people.data;
  return (
    <Page
      title={t("who.title")}
      lead={t("who.lead", { organization: organization.data?.name ?? "Longtable" })}
    >
      <TrialNote />
      <TextInput
        type="search"
        label={t("who.search")}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        autoComplete="off"
      />
      <ProblemNotice
        error={people.error ?? organization.error}
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
    </Page>
  );
}

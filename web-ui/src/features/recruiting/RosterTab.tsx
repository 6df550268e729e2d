import { IconUsersGroup } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { AdvisorLink } from "./AdvisorLink";
import { Day } from "./Day";
import { type Entry, useNames, useRoster, useSharedContacts } from "./recruiting";
import styles from "./recruiting.module.css";
import { SeatCount } from "./SeatCount";
import { SharedContactText } from "./SharedContactText";

/** Lists current and former members. */
export function RosterTab() {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const roster = useRoster(council.id);
  const { members = [], former = [] } = roster.data ?? {};
  const names = useNames([...members, ...former].map(({ person }) => person));
  const sits = !is("leader") || is("administrator", "coordinator", "champion");
  const contacts = useSharedContacts(council.id, sits);
  const name: Column<Entry> = {
    key: "name",
    header: t("column.name"),
    cell: ({ advisor, person }) => <AdvisorLink advisor={advisor} name={names[person]} />,
  };
  const contact: Column<Entry> = {
    key: "contact",
    header: t("column.contact"),
    cell: ({ person }) => <SharedContactText contact={contacts.get(person)} />,
  };
  const relationship: Column<Entry> = {
    key: "relationship",
    header: t("column.relationship"),
    cell: (entry) => t(`relationship.${entry.relationship}`),
  };
  const day = (key: "joinedOn" | "termEndsOn" | "leftOn"): Column<Entry> => ({
    key,
    header: t(`column.${key}`),
    cell: (entry) => (entry[key] ? <Day on={entry[key]} /> : "—"),
  });
  return (
    <>
      <ErrorAlert error={roster.error} onRetry={() => void roster.refetch()} />
      {roster.isPending && <DelayedLoader />}
      {roster.data && (
        <Card
          flush
          title={t("roster.members")}
          subtitle={<SeatCount family={roster.data.family} staff={roster.data.staff} />}
        >
          <DataTable
            caption={t("roster.members")}
            columns={[
              name,
              ...(sits ? [contact] : []),
              relationship,
              day("joinedOn"),
              day("termEndsOn"),
            ]}
            rows={members}
            rowKey={({ advisor }) => advisor}
            empty={
              <EmptyState icon={IconUsersGroup} title={t("roster.none")}>
                {t("roster.noneHint")}
              </EmptyState>
            }
          />
        </Card>
      )}
      {sits && members.length > 0 && (
        <p className={`${styles.aside} lt-no-print`}>
          {t("roster.shared")} <Link to="/about-me">{t("roster.sharedOwn")}</Link>.
        </p>
      )}
      {former.length > 0 && (
        <Card flush title={t("roster.former")}>
          <DataTable
            caption={t("roster.former")}
            columns={[name, relationship, day("joinedOn"), day("leftOn")]}
            rows={former}
            rowKey={({ advisor }) => advisor}
          />
        </Card>
      )}
    </>
  );
}

import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "@/shared/form/Disclosure";
import { PersonAdminActions } from "@/shared/people/PersonAdminActions";
import { useRoleHolders } from "@/shared/people/people";
import { SendSignInLinkButton } from "@/shared/people/SendSignInLinkButton";
import { roleLabel } from "@/shared/session/roles";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import type { Council } from "./council";
import { GrantRoleForm } from "./GrantRoleForm";
import styles from "./organization.module.css";
import { isGrantable, type RoleAssignment, type RoleHolder, useEndRole } from "./roles";

interface RolesCardProps {
  council: Council;
  mayGive: boolean;
}

/** Lists the people who hold a role in the council. */
export function RolesCard({ council, mayGive }: RolesCardProps) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const acting = useRoleHolders(organization.id, council.id);
  const lines = (acting.data?.people ?? []).flatMap((person) =>
    person.roles
      .filter((held) => isGrantable(held) && (!held.council || held.council === council.id))
      .map((held) => ({ person, held })),
  );
  return (
    <Card title={t("roles.title")} subtitle={t("roles.lead")}>
      <ErrorAlert error={acting.error} onRetry={() => void acting.refetch()} />
      {acting.data && lines.length === 0 && <p>{t("roles.none")}</p>}
      <ul className={styles.people}>
        {lines.map(({ person, held }) => (
          <li key={`${person.id} ${held.role} ${held.council}`}>
            <Holder person={person} held={held} mayEnd={mayGive} />
          </li>
        ))}
      </ul>
      {mayGive && (
        <Disclosure label={t("roles.give")}>
          {(close) => <GrantRoleForm council={council.id} onClose={close} />}
        </Disclosure>
      )}
    </Card>
  );
}

function Holder(props: { person: RoleHolder; held: RoleAssignment; mayEnd: boolean }) {
  const { t } = useTranslation("organization");
  const { t: common } = useTranslation();
  const { organization } = useSession();
  const { person, held, mayEnd } = props;
  const [asked, ask] = useState(false);
  const end = useEndRole(organization.id);
  const name = person.name ?? "—";
  const role = roleLabel(common, held.role);
  return (
    <>
      <span>
        <strong>{name}</strong>
        <br />
        <span className="lt-dimmed">
          {role}
          {!held.council && `, ${t("roles.everywhere")}`}
        </span>
      </span>
      <SendSignInLinkButton person={person.id} name={name} />
      <PersonAdminActions person={person.id} name={name} />
      {mayEnd && (
        <Button
          variant="subtle"
          aria-label={t("roles.endFor", { name, role })}
          onClick={() => ask(true)}
        >
          {t("roles.end")}
        </Button>
      )}
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t("roles.endAsk", { name, role })}
        confirm={t("roles.endDo")}
        danger
        onConfirm={() =>
          end.mutateAsync({ person: person.id, held }).then(() => toast(t("roles.ended", { name })))
        }
      >
        {t("roles.endHint")}
      </ConfirmDialog>
    </>
  );
}

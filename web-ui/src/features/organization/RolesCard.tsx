import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Opener } from "@/shared/form/Opener";
import { PersonPrivacy } from "@/shared/people/PersonPrivacy";
import { useActing } from "@/shared/people/people";
import { SignInLink } from "@/shared/people/SignInLink";
import { roleName } from "@/shared/session/roles";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import type { Council } from "./council";
import { GiveRole } from "./GiveRole";
import styles from "./organization.module.css";
import { type Acting, type Held, isGiven, useEndRole } from "./roles";

interface RolesCardProps {
  council: Council;
  mayGive: boolean;
}

/** Who runs the council and who watches over it. */
export function RolesCard({ council, mayGive }: RolesCardProps) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const acting = useActing(organization.id, council.id);
  const lines = (acting.data?.people ?? []).flatMap((person) =>
    person.roles
      .filter((held) => isGiven(held) && (!held.council || held.council === council.id))
      .map((held) => ({ person, held })),
  );
  return (
    <Card title={t("roles.title")} subtitle={t("roles.lead")}>
      <ProblemNotice error={acting.error} onRetry={() => void acting.refetch()} />
      {acting.data && lines.length === 0 && <p>{t("roles.none")}</p>}
      <ul className={styles.people}>
        {lines.map(({ person, held }) => (
          <li key={`${person.id} ${held.role} ${held.council}`}>
            <Holder person={person} held={held} mayEnd={mayGive} />
          </li>
        ))}
      </ul>
      {mayGive && (
        <Opener label={t("roles.give")}>
          {(close) => <GiveRole council={council.id} onClose={close} />}
        </Opener>
      )}
    </Card>
  );
}

function Holder(props: { person: Acting; held: Held; mayEnd: boolean }) {
  const { t } = useTranslation("organization");
  const { t: common } = useTranslation();
  const { organization } = useSession();
  const { person, held, mayEnd } = props;
  const [asked, ask] = useState(false);
  const end = useEndRole(organization.id);
  const name = person.name ?? "—";
  const role = roleName(common, held.role);
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
      <SignInLink person={person.id} name={name} />
      <PersonPrivacy person={person.id} name={name} />
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
          end.mutateAsync({ person: person.id, held }).then(() => say(t("roles.ended", { name })))
        }
      >
        {t("roles.endHint")}
      </ConfirmDialog>
    </>
  );
}

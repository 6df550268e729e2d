import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card as Surface } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import { type Card, useNames } from "./meetings";
import styles from "./meetings.module.css";
import { type Invited, useMembers, usePublish } from "./running";

/** Announces the meeting to everybody on the council, but for those unticked. */
export function Invite({ card }: { card: Card }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const members = useMembers(council.id);
  const publish = usePublish(council.id, card.meeting);
  const [left, leave] = useState<string[]>([]);
  const invited = (members.data ?? []).filter(({ person }) => !left.includes(person));
  const toggle = (person: string) =>
    leave(left.includes(person) ? left.filter((id) => id !== person) : [...left, person]);
  return (
    <div className="lt-no-print">
      <Surface title={t("invite.title")} subtitle={t("invite.hint")}>
        <div className={styles.stack}>
          <ProblemNotice error={members.error} onRetry={() => void members.refetch()} />
          {members.isPending && <Loading />}
          {members.data?.length === 0 && <p>{t("invite.nobody")}</p>}
          <Members members={members.data ?? []} left={left} toggle={toggle} />
          <ProblemNotice error={publish.error} />
          {invited.length > 0 && (
            <div>
              <Button
                loading={publish.isPending}
                onClick={() => publish.mutate(invited, { onSuccess: () => say(t("invite.done")) })}
              >
                {t("invite.do", { count: invited.length })}
              </Button>
            </div>
          )}
        </div>
      </Surface>
    </div>
  );
}

interface MembersProps {
  members: Invited[];
  left: string[];
  toggle: (person: string) => void;
}

function Members({ members, left, toggle }: MembersProps) {
  const { t } = useTranslation("meetings");
  const names = useNames(members.map(({ person }) => person));
  return (
    <fieldset className={styles.answers}>
      <legend>{t("guests.title")}</legend>
      <div className={styles.ticks}>
        {members.map(({ person, side }) => (
          <Checkbox
            key={person}
            size="md"
            label={names[person] ?? t("somebody")}
            description={t(`side.${side}`)}
            checked={!left.includes(person)}
            onChange={() => toggle(person)}
          />
        ))}
      </div>
    </fieldset>
  );
}

import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import { type Invited, useAnnounceMeeting, useInvitableMembers } from "./meetingCommands";
import { type Attendee, type MeetingSummary, useNames } from "./meetings";
import styles from "./meetings.module.css";

/** Invites the selected council members and announces the meeting. */
export function InviteMembersForm({ card, guests }: { card: MeetingSummary; guests: Attendee[] }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const members = useInvitableMembers(council.id);
  const publish = useAnnounceMeeting(council.id, card.meeting);
  const [left, leave] = useState<string[]>([]);
  const known = new Set(guests.map(({ person }) => person));
  const others = (members.data ?? []).filter(({ person }) => !known.has(person));
  const invited = others.filter(({ person }) => !left.includes(person));
  const more = card.phase !== "PLANNED";
  if (more && others.length === 0) return null;
  const toggle = (person: string) =>
    leave(left.includes(person) ? left.filter((id) => id !== person) : [...left, person]);
  return (
    <div className="lt-no-print">
      <Surface
        title={t(more ? "invite.moreTitle" : "invite.title")}
        subtitle={t(more ? "invite.moreHint" : "invite.hint")}
      >
        <div className={styles.stack}>
          <ErrorAlert error={members.error} onRetry={() => void members.refetch()} />
          {members.isPending && <DelayedLoader />}
          {members.data?.length === 0 && <p>{t("invite.nobody")}</p>}
          <Members members={others} left={left} toggle={toggle} />
          <ErrorAlert error={publish.error} />
          {invited.length > 0 && (
            <div>
              <Button
                loading={publish.isPending}
                onClick={() =>
                  publish.mutate(invited, {
                    onSuccess: () => toast(t(more ? "invite.moreDone" : "invite.done")),
                  })
                }
              >
                {t(more ? "invite.moreDo" : "invite.do", { count: invited.length })}
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

import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ProblemError } from "@/shared/api/problem";
import { useSession } from "@/shared/session/SessionProvider";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import {
  channels,
  useDeclineSeat,
  useInviteProspect,
  useRecordContact,
  useSeatAdvisor,
} from "./api";
import { EndSeatActions, RestartSeatAction } from "./EndSeat";
import { MembershipChangeDialog } from "./MembershipChangeDialog";
import type { Entry } from "./recruiting";
import styles from "./recruiting.module.css";

/** Offers the next recruiting actions for one person. */
export function RecruitingActions({ entry, name }: { entry: Entry; name: string }) {
  const { is } = useSession();
  if (!is("administrator", "coordinator")) return null;
  const { stage } = entry;
  if (stage === "SEATED") return <EndSeatActions entry={entry} name={name} />;
  if (stage === "NOMINATED" || stage === "CONTACTED" || stage === "INVITED")
    return <Courting entry={entry} name={name} />;
  if (stage === "LAPSED" || stage === "LEFT")
    return <RestartSeatAction entry={entry} name={name} />;
  return null;
}

/** Offers the steps from the first contact to a seat. The button labels name the person for screen readers. */
function Courting({ entry, name }: { entry: Entry; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const [declining, setDeclining] = useState(false);
  const contact = useRecordContact(council.id, entry.advisor);
  const invite = useInviteProspect(council.id, entry.advisor);
  const seat = useSeatAdvisor(council.id, entry.advisor);
  const decline = useDeclineSeat(council.id, entry.advisor);
  const invited = entry.stage === "INVITED";
  const next = invited ? seat : invite;
  const deed = invited ? "seat" : "invite";
  const full = next.error instanceof ProblemError && next.error.slug === "seat-taken";
  return (
    <div className={styles.courting}>
      <div className={styles.buttons}>
        <Button
          variant={entry.stage === "NOMINATED" ? "default" : "filled"}
          aria-label={t(`deed.${deed}For`, { name })}
          loading={next.isPending}
          onClick={() =>
            next.mutate(undefined, { onSuccess: () => toast(t(`deed.${deed}Done`, { name })) })
          }
        >
          {t(`deed.${deed}`)}
        </Button>
        <Menu radius="md" shadow="md" withinPortal={false}>
          <Menu.Target>
            <Button
              variant={entry.stage === "NOMINATED" ? "filled" : "default"}
              aria-label={t("deed.contactFor", { name })}
              loading={contact.isPending}
            >
              {t("deed.contact")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {channels.map((channel) => (
              <Menu.Item
                key={channel}
                onClick={() =>
                  contact.mutate(channel, {
                    onSuccess: () => toast(t("deed.contactDone", { name })),
                  })
                }
              >
                {t(`channel.${channel}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          variant="subtle"
          aria-label={t("deed.declineFor", { name })}
          onClick={() => setDeclining(true)}
        >
          {t("deed.decline")}
        </Button>
      </div>
      <ErrorAlert error={next.error ?? contact.error} />
      {full && <Link to="/council">{t("deed.moreSeats")}</Link>}
      <MembershipChangeDialog
        kind="decline"
        name={name}
        opened={declining}
        onClose={() => setDeclining(false)}
        onConfirm={({ reason }) => decline.mutateAsync(reason)}
      />
    </div>
  );
}

import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Problem } from "@/shared/api/problem";
import { useSession } from "@/shared/session/Session";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import { channels, useContact, useDecline, useInvite, useSeat } from "./deeds";
import { Farewell } from "./Farewell";
import { Leaving, Returning } from "./Leaving";
import type { Entry } from "./recruiting";
import styles from "./recruiting.module.css";

/** What can be done next for one person, for those who run the council. */
export function NextDeeds({ entry, name }: { entry: Entry; name: string }) {
  const { is } = useSession();
  if (!is("administrator", "coordinator")) return null;
  const { stage } = entry;
  if (stage === "SEATED") return <Leaving entry={entry} name={name} />;
  if (stage === "NOMINATED" || stage === "CONTACTED" || stage === "INVITED")
    return <Courting entry={entry} name={name} />;
  if (stage === "LAPSED" || stage === "LEFT") return <Returning entry={entry} name={name} />;
  return null;
}

/** From the first word to a seat. The names of buttons tell a screen reader whom they are about. */
function Courting({ entry, name }: { entry: Entry; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const [declining, setDeclining] = useState(false);
  const contact = useContact(council.id, entry.advisor);
  const invite = useInvite(council.id, entry.advisor);
  const seat = useSeat(council.id, entry.advisor);
  const decline = useDecline(council.id, entry.advisor);
  const invited = entry.stage === "INVITED";
  const next = invited ? seat : invite;
  const deed = invited ? "seat" : "invite";
  const full = next.error instanceof Problem && next.error.slug === "seat-taken";
  return (
    <div className={styles.courting}>
      <div className={styles.buttons}>
        <Button
          variant={entry.stage === "NOMINATED" ? "default" : "filled"}
          aria-label={t(`deed.${deed}For`, { name })}
          loading={next.isPending}
          onClick={() =>
            next.mutate(undefined, { onSuccess: () => say(t(`deed.${deed}Done`, { name })) })
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
                    onSuccess: () => say(t("deed.contactDone", { name })),
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
      <ProblemNotice error={next.error ?? contact.error} />
      {full && <Link to="/council">{t("deed.moreSeats")}</Link>}
      <Farewell
        kind="decline"
        name={name}
        opened={declining}
        onClose={() => setDeclining(false)}
        onConfirm={({ reason }) => decline.mutateAsync(reason)}
      />
    </div>
  );
}

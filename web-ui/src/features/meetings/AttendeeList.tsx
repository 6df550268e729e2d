import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { InitialsAvatar } from "@/shared/ui/InitialsAvatar";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { AccommodationText } from "./AccommodationText";
import type { Attendee, MeetingSummary } from "./meetings";
import styles from "./meetings.module.css";

const answerTones = { YES: "good", MAYBE: "waiting", NO: "neutral" } as const;

interface GuestListProps {
  guests: Attendee[];
  names: Record<string, string>;
  phase: MeetingSummary["phase"];
}

/** Lists the invited people with their responses, needs and attendance. */
export function AttendeeList({ guests, names, phase }: GuestListProps) {
  const { t } = useTranslation("meetings");
  const { person, is } = useSession();
  if (guests.length === 0) return null;
  const runs = is("administrator", "coordinator");
  const came = guests.filter(({ presence }) => presence && presence !== "ABSENT").length;
  const coming = guests.filter(({ answer }) => answer === "YES").length;
  return (
    <Surface
      title={t(phase === "CLOSED" ? "guests.were" : "guests.title")}
      subtitle={
        begun(phase)
          ? t(phase === "OPEN" ? "session.here" : "came", { count: came })
          : t("guests.coming", { count: coming })
      }
    >
      <ul className={`${styles.people} ${styles.guests}`}>
        {guests.map((guest) => (
          <li key={guest.person}>
            <InitialsAvatar name={names[guest.person] ?? "?"} />
            <div className={styles.rowText}>
              <strong>{names[guest.person] ?? t("somebody")}</strong>{" "}
              <span className="lt-dimmed">{t(`side.${guest.side}`)}</span>
              {phase !== "CLOSED" && (runs || guest.person === person.id) && (
                <Needs guest={guest} />
              )}
            </div>
            <Standing guest={guest} phase={phase} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}

function begun(phase: MeetingSummary["phase"]): boolean {
  return phase === "OPEN" || phase === "CLOSED";
}

function Standing({ guest, phase }: { guest: Attendee; phase: MeetingSummary["phase"] }) {
  const { t } = useTranslation("meetings");
  const { presence, answer } = guest;
  if (begun(phase) && !presence)
    return <StatusBadge tone="neutral">{t("guests.notNoted")}</StatusBadge>;
  if (begun(phase) && presence)
    return (
      <StatusBadge tone={presence === "ABSENT" ? "neutral" : "good"}>
        {t(`presence.${presence}`)}
      </StatusBadge>
    );
  if (!answer) return <StatusBadge tone="waiting">{t("guests.silent")}</StatusBadge>;
  return <StatusBadge tone={answerTones[answer]}>{t(`guests.${answer}`)}</StatusBadge>;
}

/** Shows the needs of an attendee, which are private. They are never printed and disappear after the meeting. */
function Needs({ guest }: { guest: Attendee }) {
  const { t } = useTranslation("meetings");
  return (
    <div className="lt-no-print">
      {guest.note?.text && <p>{guest.note.text}</p>}
      {guest.needs.map((need) => (
        <p key={need.need} className={styles.facts}>
          <AccommodationText need={need} />
          <StatusBadge tone={need.how ? "good" : "attention"}>
            {need.how?.text ?? t(need.how ? "guests.arranged" : "guests.notArranged")}
          </StatusBadge>
        </p>
      ))}
    </div>
  );
}

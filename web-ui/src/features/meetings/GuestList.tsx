import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card as Surface } from "@/shared/ui/Card";
import { Initials } from "@/shared/ui/Initials";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import type { Card, Guest } from "./meetings";
import styles from "./meetings.module.css";

const answerTones = { YES: "good", MAYBE: "waiting", NO: "neutral" } as const;

interface GuestListProps {
  guests: Guest[];
  names: Record<string, string>;
  phase: Card["phase"];
}

/** Who was asked, what they answered and need, and in the end who was there. */
export function GuestList({ guests, names, phase }: GuestListProps) {
  const { t } = useTranslation("meetings");
  const { person, is } = useSession();
  if (guests.length === 0) return null;
  const runs = is("administrator", "coordinator");
  return (
    <Surface
      title={t("guests.title")}
      subtitle={t("guests.coming", {
        count: guests.filter(({ answer }) => answer === "YES").length,
      })}
    >
      <ul className={styles.people}>
        {guests.map((guest) => (
          <li key={guest.person}>
            <Initials name={names[guest.person] ?? "?"} />
            <div className={styles.rowText}>
              <strong>{names[guest.person] ?? t("somebody")}</strong>{" "}
              <span className="lt-dimmed">{t(`side.${guest.side}`)}</span>
              {(runs || guest.person === person.id) && <Needs guest={guest} />}
            </div>
            <Standing guest={guest} phase={phase} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}

function Standing({ guest, phase }: { guest: Guest; phase: Card["phase"] }) {
  const { t } = useTranslation("meetings");
  const { presence, answer } = guest;
  if (presence && (phase === "OPEN" || phase === "CLOSED"))
    return (
      <StatusBadge tone={presence === "ABSENT" ? "neutral" : "good"}>
        {t(`presence.${presence}`)}
      </StatusBadge>
    );
  if (!answer) return <StatusBadge tone="waiting">{t("guests.silent")}</StatusBadge>;
  return <StatusBadge tone={answerTones[answer]}>{t(`guests.${answer}`)}</StatusBadge>;
}

function Needs({ guest }: { guest: Guest }) {
  const { t } = useTranslation("meetings");
  return (
    <>
      {guest.note?.text && <p>{guest.note.text}</p>}
      {guest.needs.map(({ need, language, detail, how }) => (
        <p key={need} className={styles.facts}>
          <span>{[t(`need.${need}`), language, detail?.text].filter(Boolean).join(" · ")}</span>
          <StatusBadge tone={how ? "good" : "attention"}>
            {how?.text ?? t(how ? "guests.arranged" : "guests.notArranged")}
          </StatusBadge>
        </p>
      ))}
    </>
  );
}

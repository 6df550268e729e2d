import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card as Surface } from "@/shared/ui/Card";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import type { Card, Guest } from "./meetings";
import styles from "./meetings.module.css";
import { type Presence, useAttendance } from "./running";
import { WalkIn } from "./WalkIn";

const presences: Presence[] = ["IN_PERSON", "VIDEO", "PHONE", "ABSENT"];

interface AttendanceProps {
  card: Card;
  guests: Guest[];
  names: Record<string, string>;
}

/** One touch for each person: here, on the screen, on the phone, or not. */
export function Attendance({ card, guests, names }: AttendanceProps) {
  const { t } = useTranslation("meetings");
  const noted = guests.filter(({ presence }) => presence).length;
  return (
    <div className="lt-no-print">
      <Surface
        title={t("attendance.title")}
        subtitle={t("attendance.noted", { noted, all: guests.length })}
      >
        <ul className={styles.people}>
          {guests.map((guest) => (
            <li key={guest.person}>
              <Present card={card} guest={guest} name={names[guest.person] ?? t("somebody")} />
            </li>
          ))}
        </ul>
        <WalkIn card={card} guests={guests} />
      </Surface>
    </div>
  );
}

function Present({ card, guest, name }: { card: Card; guest: Guest; name: string }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const attendance = useAttendance(council.id, card.meeting);
  const { person, side } = guest;
  return (
    <fieldset className={styles.attendee}>
      <legend>{name}</legend>
      <div className={styles.presence}>
        {presences.map((presence) => {
          const chosen = guest.presence === presence;
          return (
            <Button
              key={presence}
              variant="default"
              aria-pressed={chosen}
              leftSection={chosen && <IconCheck size={18} aria-hidden="true" />}
              loading={attendance.isPending && attendance.variables.presence === presence}
              onClick={() => attendance.mutate({ person, side, presence })}
            >
              {t(`presence.${presence}`)}
            </Button>
          );
        })}
      </div>
      <ProblemNotice error={attendance.error} />
    </fieldset>
  );
}

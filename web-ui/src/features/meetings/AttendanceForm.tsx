import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { AddWalkInForm } from "./AddWalkInForm";
import { type Presence, useRecordAttendance } from "./meetingCommands";
import type { Attendee, MeetingSummary } from "./meetings";
import styles from "./meetings.module.css";

const presences: Presence[] = ["IN_PERSON", "VIDEO", "PHONE", "ABSENT"];

interface AttendanceProps {
  card: MeetingSummary;
  guests: Attendee[];
  names: Record<string, string>;
}

/** Records how each person attended with one tap. */
export function AttendanceForm({ card, guests, names }: AttendanceProps) {
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
        <AddWalkInForm card={card} guests={guests} />
      </Surface>
    </div>
  );
}

function Present({ card, guest, name }: { card: MeetingSummary; guest: Attendee; name: string }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const attendance = useRecordAttendance(council.id, card.meeting);
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
      <ErrorAlert error={attendance.error} />
    </fieldset>
  );
}

import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { useInvitableMembers, useRecordAttendance } from "./meetingCommands";
import { type Attendee, type MeetingSummary, useNames } from "./meetings";

/** Adds a member who attended without an invitation. */
export function AddWalkInForm({ card, guests }: { card: MeetingSummary; guests: Attendee[] }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const attendance = useRecordAttendance(council.id, card.meeting);
  const known = new Set(guests.map(({ person }) => person));
  const others = (useInvitableMembers(council.id).data ?? []).filter(
    ({ person }) => !known.has(person),
  );
  const names = useNames(others.map(({ person }) => person));
  if (others.length === 0) return null;
  const presence = card.mode === "VIDEO" || card.mode === "PHONE" ? card.mode : "IN_PERSON";
  const note = (chosen: string) => {
    const other = others.find(({ person }) => person === chosen);
    if (other) attendance.mutate({ ...other, presence });
  };
  return (
    <>
      <NativeSelect
        label={t("attendance.walkIn")}
        value=""
        disabled={attendance.isPending}
        onChange={(event) => note(event.currentTarget.value)}
        data={[
          { value: "", label: t("form.pick", { ns: "common" }) },
          ...others.map(({ person }) => ({ value: person, label: names[person] ?? t("somebody") })),
        ]}
      />
      <ErrorAlert error={attendance.error} />
    </>
  );
}

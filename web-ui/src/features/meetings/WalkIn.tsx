import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { type Card, type Guest, useNames } from "./meetings";
import { useAttendance, useMembers } from "./running";

/** Somebody of the council who came without an invitation; noted as here, and then changed like anybody. */
export function WalkIn({ card, guests }: { card: Card; guests: Guest[] }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const attendance = useAttendance(council.id, card.meeting);
  const known = new Set(guests.map(({ person }) => person));
  const others = (useMembers(council.id).data ?? []).filter(({ person }) => !known.has(person));
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
      <ProblemNotice error={attendance.error} />
    </>
  );
}

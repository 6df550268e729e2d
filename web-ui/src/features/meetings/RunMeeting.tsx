import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { useNow } from "@/shared/time/useNow";
import { Card as Surface } from "@/shared/ui/Card";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import { Arrange } from "./Arrange";
import { Attendance } from "./Attendance";
import { CorrectForm } from "./CorrectForm";
import { Invite } from "./Invite";
import { type Card, type Detail, endOf } from "./meetings";
import { useOpen } from "./running";
import { TakeNotes } from "./TakeNotes";

interface RunMeetingProps {
  detail: Detail;
  names: Record<string, string>;
}

/** What a coordinator does next with a meeting: invite, open, run and close it, put its minutes right. */
export function RunMeeting({ detail, names }: RunMeetingProps) {
  const { card, guests } = detail;
  switch (card.phase) {
    case "PLANNED":
      return <Invite card={card} guests={guests} />;
    case "ANNOUNCED":
      return (
        <>
          <Open card={card} />
          <Arrange card={card} guests={guests} names={names} />
        </>
      );
    case "OPEN":
      return (
        <>
          <Attendance card={card} guests={guests} names={names} />
          <TakeNotes detail={detail} names={names} />
        </>
      );
    case "CLOSED":
      return <CorrectForm card={card} />;
    case "CANCELLED":
      return null;
  }
}

function Open({ card }: { card: Card }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const open = useOpen(council.id, card.meeting);
  const late = Date.parse(endOf(card)) <= useNow();
  return (
    <div className="lt-no-print">
      <Surface title={t(late ? "open.lateTitle" : "open.title")} subtitle={t("open.hint")}>
        <ProblemNotice error={open.error} />
        <div>
          <Button
            loading={open.isPending}
            onClick={() => open.mutate(undefined, { onSuccess: () => say(t("open.done")) })}
          >
            {t("open.do")}
          </Button>
        </div>
      </Surface>
    </div>
  );
}

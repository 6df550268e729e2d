import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { Card as Surface } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import { AttendanceForm } from "./AttendanceForm";
import { CorrectMinutesForm } from "./CorrectMinutesForm";
import { InviteMembersForm } from "./InviteMembersForm";
import { MeetingNotesForm } from "./MeetingNotesForm";
import { useOpenMeeting } from "./meetingCommands";
import { type MeetingDetails, type MeetingSummary, plannedEnd } from "./meetings";
import { OpenAccommodations } from "./OpenAccommodations";

interface RunMeetingProps {
  detail: MeetingDetails;
  names: Record<string, string>;
}

/** Offers the coordinator the next action on a meeting. */
export function MeetingControls({ detail, names }: RunMeetingProps) {
  const { card, guests } = detail;
  switch (card.phase) {
    case "PLANNED":
      return <InviteMembersForm card={card} guests={guests} />;
    case "ANNOUNCED":
      return (
        <>
          <Open card={card} />
          <OpenAccommodations card={card} guests={guests} names={names} />
        </>
      );
    case "OPEN":
      return (
        <>
          <AttendanceForm card={card} guests={guests} names={names} />
          <MeetingNotesForm detail={detail} names={names} />
        </>
      );
    case "CLOSED":
      return <CorrectMinutesForm card={card} />;
    case "CANCELLED":
      return null;
  }
}

function Open({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const open = useOpenMeeting(council.id, card.meeting);
  const late = Date.parse(plannedEnd(card)) <= useNow();
  return (
    <div className="lt-no-print">
      <Surface title={t(late ? "open.lateTitle" : "open.title")} subtitle={t("open.hint")}>
        <ErrorAlert error={open.error} />
        <div>
          <Button
            loading={open.isPending}
            onClick={() => open.mutate(undefined, { onSuccess: () => toast(t("open.done")) })}
          >
            {t("open.do")}
          </Button>
        </div>
      </Surface>
    </div>
  );
}

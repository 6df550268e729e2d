import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { AccommodationForm } from "./AccommodationForm";
import { Agenda } from "./Agenda";
import { AttendeeList } from "./AttendeeList";
import { FeedbackLinks } from "./FeedbackLinks";
import { InviteMembersForm } from "./InviteMembersForm";
import { MeetingControls } from "./MeetingControls";
import { MeetingDetailsCard } from "./MeetingDetailsCard";
import { DecisionList, MeetingActionItems } from "./MeetingOutcomes";
import { MeetingProgress } from "./MeetingProgress";
import { Minutes } from "./Minutes";
import { type MeetingDetails, useMeeting, useNames } from "./meetings";
import styles from "./meetings.module.css";
import { OpenAccommodations } from "./OpenAccommodations";
import { RescheduleActions } from "./RescheduleActions";

/** Shows one meeting before, during and after it takes place. */
export default function MeetingPage() {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const { meeting = "" } = useParams();
  const found = useMeeting(council.id, meeting);
  const card = found.data?.card;
  const print = (
    <Button
      variant="default"
      leftSection={<IconPrinter size={20} aria-hidden="true" />}
      onClick={() => window.print()}
    >
      {t("page.print")}
    </Button>
  );
  return (
    <Page
      title={card?.title ?? t("page.title")}
      lead={card && <DateTimeText at={card.start} zone={card.zone} style="full" />}
      actions={card && print}
    >
      <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <DelayedLoader />}
      <p className={styles.printed}>{council.name}</p>
      {found.data && <Sections detail={found.data} />}
    </Page>
  );
}

function Sections({ detail }: { detail: MeetingDetails }) {
  const { card, guests, notes } = detail;
  const { is } = useSession();
  const runs = is("administrator", "coordinator");
  const plans = runs && (card.phase === "PLANNED" || card.phase === "ANNOUNCED");
  const names = useNames(everybody(detail));
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <MeetingProgress detail={detail} />
      <MeetingDetailsCard card={card} notes={notes} />
      <AccommodationForm card={card} guests={guests} />
      {runs && card.phase !== "CLOSED" && <MeetingControls detail={detail} names={names} />}
      <Minutes card={card} notes={notes} names={names} />
      {runs && card.phase === "CLOSED" && <MeetingControls detail={detail} names={names} />}
      {card.phase === "CLOSED" && <FeedbackLinks detail={detail} />}
      <DecisionList notes={notes} />
      <MeetingActionItems notes={notes} names={names} />
      <Agenda detail={detail} names={names} />
      {runs && card.phase === "OPEN" ? (
        <OpenAccommodations card={card} guests={guests} names={names} />
      ) : (
        <AttendeeList guests={guests} names={names} phase={card.phase} />
      )}
      {card.phase === "OPEN" && <FeedbackLinks detail={detail} />}
      {plans && card.phase === "ANNOUNCED" && <InviteMembersForm card={card} guests={guests} />}
      {plans && <RescheduleActions card={card} />}
    </>
  );
}

function everybody({ guests, notes }: MeetingDetails): string[] {
  return [
    ...guests.map(({ person }) => person),
    ...notes.actions.map(({ owner }) => owner),
    ...notes.agenda.flatMap(({ presenter }) => presenter ?? []),
    ...notes.corrections.map(({ by }) => by),
    ...(notes.minutes ? [notes.minutes.by] : []),
  ];
}

import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { When } from "@/shared/ui/When";
import { GuestList } from "./GuestList";
import { Minutes } from "./Minutes";
import { type Detail, useMeeting, useNames } from "./meetings";
import { Actions, Agenda, Decisions } from "./Notes";
import { RunMeeting } from "./RunMeeting";
import { WhenAndWhere } from "./WhenAndWhere";

/** Everything about one meeting: before, while and after it takes place. */
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
      lead={card && <When at={card.start} zone={card.zone} />}
      actions={card && print}
    >
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && <Sections detail={found.data} />}
    </Page>
  );
}

function Sections({ detail }: { detail: Detail }) {
  const { card, guests, notes } = detail;
  const { is } = useSession();
  const runs = is("administrator", "coordinator");
  const names = useNames(everybody(detail));
  return (
    <>
      <WhenAndWhere card={card} notes={notes} />
      {runs && card.phase !== "CLOSED" && <RunMeeting detail={detail} names={names} />}
      <Agenda notes={notes} names={names} />
      <Decisions notes={notes} />
      <Actions notes={notes} names={names} />
      <Minutes card={card} notes={notes} names={names} />
      {runs && card.phase === "CLOSED" && <RunMeeting detail={detail} names={names} />}
      <GuestList guests={guests} names={names} phase={card.phase} />
    </>
  );
}

function everybody({ guests, notes }: Detail): string[] {
  return [
    ...guests.map(({ person }) => person),
    ...notes.actions.map(({ owner }) => owner),
    ...notes.agenda.flatMap(({ presenter }) => presenter ?? []),
    ...notes.corrections.map(({ by }) => by),
    ...(notes.minutes ? [notes.minutes.by] : []),
  ];
}

import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { When } from "@/shared/ui/When";
import { Agenda } from "./Agenda";
import { Arrange } from "./Arrange";
import { ChangePlans } from "./ChangePlans";
import { GuestList } from "./GuestList";
import { InSession } from "./InSession";
import { Invite } from "./Invite";
import { Minutes } from "./Minutes";
import { type Detail, useMeeting, useNames } from "./meetings";
import styles from "./meetings.module.css";
import { NeedsForm } from "./NeedsForm";
import { Actions, Decisions } from "./Notes";
import { RunMeeting } from "./RunMeeting";
import { TellUs } from "./TellUs";
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
      lead={card && <When at={card.start} zone={card.zone} style="full" />}
      actions={card && print}
    >
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      <p className={styles.printed}>{council.name}</p>
      {found.data && <Sections detail={found.data} />}
    </Page>
  );
}

function Sections({ detail }: { detail: Detail }) {
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
      <InSession detail={detail} />
      <WhenAndWhere card={card} notes={notes} />
      <NeedsForm card={card} guests={guests} />
      {runs && card.phase !== "CLOSED" && <RunMeeting detail={detail} names={names} />}
      <Minutes card={card} notes={notes} names={names} />
      {runs && card.phase === "CLOSED" && <RunMeeting detail={detail} names={names} />}
      {card.phase === "CLOSED" && <TellUs detail={detail} />}
      <Decisions notes={notes} />
      <Actions notes={notes} names={names} />
      <Agenda detail={detail} names={names} />
      {runs && card.phase === "OPEN" ? (
        <Arrange card={card} guests={guests} names={names} />
      ) : (
        <GuestList guests={guests} names={names} phase={card.phase} />
      )}
      {card.phase === "OPEN" && <TellUs detail={detail} />}
      {plans && card.phase === "ANNOUNCED" && <Invite card={card} guests={guests} />}
      {plans && <ChangePlans card={card} />}
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

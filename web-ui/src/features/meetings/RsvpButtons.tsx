import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { toast } from "@/shared/ui/ToastRegion";
import { keepNeeds, useRespondToInvitation } from "./invitationResponses";
import { type Answer, acceptsResponses, type MeetingSummary, useMeeting } from "./meetings";
import styles from "./meetings.module.css";

const answers: Answer[] = ["YES", "MAYBE", "NO"];
const tones = { YES: "good", MAYBE: "waiting", NO: "neutral" } as const;

function useOwnAnswer(card: MeetingSummary) {
  const { t } = useTranslation("meetings");
  const { council, person } = useSession();
  const detail = useMeeting(council.id, card.meeting);
  const command = useRespondToInvitation(council.id, card.meeting);
  const own = detail.data?.guests.find((guest) => guest.person === person.id);
  const give = (answer: Answer) =>
    command.mutate(keepNeeds(answer, own), { onSuccess: () => toast(t(`answer.said.${answer}`)) });
  return { asked: acceptsResponses(card) && own?.invited === true, own, command, give };
}

/** Lets an invited person respond yes, maybe or no. */
export function RsvpButtons({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const { asked, own, command, give } = useOwnAnswer(card);
  if (!asked) return null;
  return (
    <fieldset className={`${styles.answers} lt-no-print`}>
      <legend>{t("answer.ask")}</legend>
      <div className={styles.buttons}>
        {answers.map((answer) => (
          <Button
            key={answer}
            variant="default"
            aria-pressed={own?.answer === answer}
            leftSection={own?.answer === answer && <IconCheck size={18} aria-hidden="true" />}
            loading={command.isPending && command.variables.answer === answer}
            onClick={() => give(answer)}
          >
            {t(`answer.${answer}`)}
          </Button>
        ))}
      </div>
      <ErrorAlert error={command.error} />
    </fieldset>
  );
}

/** Shows a compact response button in a list. */
export function RsvpInRow({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const { asked, own, command, give } = useOwnAnswer(card);
  if (!asked) return null;
  if (own?.answer)
    return <StatusBadge tone={tones[own.answer]}>{t(`answer.given.${own.answer}`)}</StatusBadge>;
  return (
    <div className="lt-no-print">
      <Button
        variant="default"
        aria-label={t("answer.yesTo", { title: card.title })}
        loading={command.isPending}
        onClick={() => give("YES")}
      >
        {t("answer.YES")}
      </Button>
      <ErrorAlert error={command.error} />
    </div>
  );
}

import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { say } from "@/shared/ui/Toasts";
import { sameNeeds, useAnswer } from "./answering";
import { type Answer, awaitsAnswers, type Card, useMeeting } from "./meetings";
import styles from "./meetings.module.css";

const answers: Answer[] = ["YES", "MAYBE", "NO"];
const tones = { YES: "good", MAYBE: "waiting", NO: "neutral" } as const;

function useOwnAnswer(card: Card) {
  const { t } = useTranslation("meetings");
  const { council, person } = useSession();
  const detail = useMeeting(council.id, card.meeting);
  const command = useAnswer(council.id, card.meeting);
  const own = detail.data?.guests.find((guest) => guest.person === person.id);
  const give = (answer: Answer) =>
    command.mutate(sameNeeds(answer, own), { onSuccess: () => say(t(`answer.said.${answer}`)) });
  return { asked: awaitsAnswers(card) && own?.invited === true, own, command, give };
}

/** The three answers of whoever was invited, the one given marked; nothing for anybody else. */
export function AnswerButtons({ card }: { card: Card }) {
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
      <ProblemNotice error={command.error} />
    </fieldset>
  );
}

/** In a list: one button for the answer hoped for, or the answer given. */
export function AnswerInRow({ card }: { card: Card }) {
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
      <ProblemNotice error={command.error} />
    </div>
  );
}

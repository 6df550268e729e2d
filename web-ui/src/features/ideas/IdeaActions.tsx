import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import {
  useAcceptIdea,
  useAcknowledgeIdea,
  useAnswerAuthor,
  useDeclineIdea,
  useRecordChange,
  useReviewIdea,
  useStartTestOfChange,
} from "./ideaCommands";
import type { IdeaCard, IdeaStatus } from "./ideas";
import { SingleTextForm } from "./SingleTextForm";
import { TestOfChangeForm } from "./TestOfChangeForm";

type Deed = "read" | "weigh" | "accept" | "decline" | "answer" | "test" | "change";

const deeds: Record<IdeaStatus, Deed[]> = {
  HEARD: ["read", "weigh", "accept", "decline", "answer"],
  WEIGHING: ["weigh", "accept", "decline", "answer"],
  IN_PROGRESS: ["answer", "test", "change"],
  CHANGED: ["answer"],
  DECLINED: ["answer"],
  WITHDRAWN: [],
};

const DAYS_TO_CARRY_OUT = 60;

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString("en-CA");
}

/** Offers the next actions on an idea to those who run the council. */
export function IdeaActions({ card, language }: { card: IdeaCard; language: string }) {
  const { t } = useTranslation("ideas");
  const possible = deeds[card.standing.station].filter((deed) => deed !== "read" || !card.read);
  const [wanted, setWanted] = useState<Deed | null>(null);
  const deed = wanted && possible.includes(wanted) ? wanted : possible[0];
  if (!deed) return null;
  return (
    <Surface title={t("next.title")} subtitle={t(`next.${deed}.hint`)}>
      <SegmentedControl
        fullWidth
        aria-label={t("next.title")}
        value={deed}
        onChange={(value) => setWanted(value as Deed)}
        data={possible.map((value) => ({ value, label: t(`next.${value}.label`) }))}
      />
      <DeedForm key={`${card.id}-${deed}`} deed={deed} card={card} language={language} />
    </Surface>
  );
}

function DeedForm({ deed, card, language }: { deed: Deed; card: IdeaCard; language: string }) {
  const { t } = useTranslation("ideas");
  const { council, person } = useSession();
  const read = useAcknowledgeIdea(council.id, card.id);
  const weigh = useReviewIdea(council.id, card.id);
  const accept = useAcceptIdea(council.id, card.id, person.id);
  const decline = useDeclineIdea(council.id, card.id, language);
  const answer = useAnswerAuthor(council.id, card.id, language);
  const test = useStartTestOfChange(council.id, card.id);
  const change = useRecordChange(council.id, card.id, language);
  const done = () => toast(t(`next.${deed}.done`));
  const text = { weigh, decline, answer, change };
  if (deed === "test") return <TestOfChangeForm command={test} onDone={done} />;
  if (deed !== "read" && deed !== "accept")
    return (
      <SingleTextForm
        command={text[deed]}
        label={t(`next.${deed}.say`)}
        submit={t(`next.${deed}.do`)}
        onDone={done}
      />
    );
  const command = deed === "read" ? read : accept;
  const run = () =>
    deed === "read"
      ? read.mutate(undefined, { onSuccess: done })
      : accept.mutate({ due: inDays(DAYS_TO_CARRY_OUT) }, { onSuccess: done });
  return (
    <>
      <ErrorAlert error={command.error} />
      <Button loading={command.isPending} onClick={run} mt="md">
        {t(`next.${deed}.do`)}
      </Button>
    </>
  );
}

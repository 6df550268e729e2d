import { Button } from "@mantine/core";
import { IconHeartHandshake } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckField, LongTextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { When } from "@/shared/ui/When";
import { opinion, questions, useGiveFeedback, useMeeting } from "./feedback";
import { rememberGiven, wasGiven } from "./given";
import { ScoreField } from "./ScoreField";

/** Three short questions after a meeting and an open one, in a minute, by name or not. */
export default function FeedbackPage() {
  const { t } = useTranslation("feedback");
  const { council, person } = useSession();
  const { meeting = "" } = useParams();
  const found = useMeeting(council.id, meeting);
  const [given, giveAgain] = useState(() => wasGiven(person.id, meeting));
  const card = found.data?.card;
  const lead = card && (
    <>
      {card.title}, <When at={card.start} zone={card.zone} style="date" />
    </>
  );
  return (
    <Page title={t("give.title")} lead={lead}>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {given ? (
        <Card>
          <EmptyState
            icon={IconHeartHandshake}
            title={t("give.thanks")}
            action={
              <Button component={Link} to={`/meetings/${meeting}`} variant="default">
                {t("give.back")}
              </Button>
            }
          >
            {t("give.thanksHint")}
          </EmptyState>
        </Card>
      ) : (
        card && <Questions meeting={meeting} onDone={() => giveAgain(true)} />
      )}
    </Page>
  );
}

const initial = { feltHeard: "", worthMyTime: "", comeAgain: "", comment: "", anonymous: false };

function Questions({ meeting, onDone }: { meeting: string; onDone: () => void }) {
  const { t } = useTranslation("feedback");
  const { council, person } = useSession();
  const state = useCommandForm({
    schema: opinion,
    initial,
    command: useGiveFeedback(council.id, meeting),
    onDone: () => {
      rememberGiven(person.id, meeting);
      onDone();
    },
  });
  const { form } = state;
  return (
    <Card>
      <CommandForm state={state} submit={t("give.do")}>
        {questions.map((name) => (
          <ScoreField key={name} form={form} name={name} />
        ))}
        <LongTextField
          form={form}
          name="comment"
          label={t("give.comment")}
          hint={t("give.commentHint")}
          max={4000}
          rows={3}
          optional
        />
        <CheckField
          form={form}
          name="anonymous"
          label={t("give.anonymous")}
          hint={t("give.anonymousHint")}
        />
      </CommandForm>
    </Card>
  );
}

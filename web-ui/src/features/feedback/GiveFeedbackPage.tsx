import { Button } from "@mantine/core";
import { IconHeartHandshake } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckboxField, TextAreaField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { feedbackSchema, questions, useFeedbackMeeting, useGiveFeedback } from "./feedback";
import { RatingField } from "./RatingField";
import { hasSubmittedFeedback, markFeedbackSubmitted } from "./submittedFeedback";

/** Collects feedback on a meeting, by name or anonymously. */
export default function GiveFeedbackPage() {
  const { t } = useTranslation("feedback");
  const { council, person } = useSession();
  const { meeting = "" } = useParams();
  const found = useFeedbackMeeting(council.id, meeting);
  const [given, giveAgain] = useState(() => hasSubmittedFeedback(person.id, meeting));
  const card = found.data?.card;
  const lead = card && (
    <>
      {card.title}, <DateTimeText at={card.start} zone={card.zone} style="date" />
    </>
  );
  return (
    <Page title={t("give.title")} lead={lead}>
      <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
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
    schema: feedbackSchema,
    initial,
    command: useGiveFeedback(council.id, meeting),
    onDone: () => {
      markFeedbackSubmitted(person.id, meeting);
      onDone();
    },
  });
  const { form } = state;
  return (
    <Card>
      <CommandForm state={state} submit={t("give.do")}>
        {questions.map((name) => (
          <RatingField key={name} form={form} name={name} />
        ))}
        <TextAreaField
          form={form}
          name="comment"
          label={t("give.comment")}
          hint={t("give.commentHint")}
          max={4000}
          rows={3}
          optional
        />
        <CheckboxField
          form={form}
          name="anonymous"
          label={t("give.anonymous")}
          hint={t("give.anonymousHint")}
        />
      </CommandForm>
    </Card>
  );
}

import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextAreaField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { toast } from "@/shared/ui/ToastRegion";
import { minutesCorrectionSchema, useCorrectMinutes } from "./meetingCommands";
import type { MeetingSummary } from "./meetings";

/** Adds a correction to closed minutes. */
export function CorrectMinutesForm({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const [wanted, want] = useState(false);
  const state = useCommandForm({
    schema: minutesCorrectionSchema,
    initial: { what: "", why: "" },
    command: useCorrectMinutes(council.id, card.meeting),
    onDone: () => {
      toast(t("correct.done"));
      state.form.reset();
      want(false);
    },
  });
  return (
    <div className="lt-no-print">
      <Surface title={t("correct.title")} subtitle={t("correct.hint")}>
        {wanted ? (
          <CommandForm state={state} submit={t("correct.do")}>
            <TextAreaField form={state.form} name="what" label={t("correct.what")} max={4000} />
            <TextField form={state.form} name="why" label={t("correct.why")} />
          </CommandForm>
        ) : (
          <div>
            <Button variant="default" onClick={() => want(true)}>
              {t("correct.begin")}
            </Button>
          </div>
        )}
      </Surface>
    </div>
  );
}

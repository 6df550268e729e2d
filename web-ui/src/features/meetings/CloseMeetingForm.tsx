import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextAreaField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";
import { Card as Surface } from "@/shared/ui/Card";
import { toast } from "@/shared/ui/ToastRegion";
import { minutesSchema, useCloseMeeting } from "./meetingCommands";
import type { MeetingDetails } from "./meetings";
import { createMinutesDraft, loadMinutesDraft, saveMinutesDraft } from "./minutes";

interface CloseFormProps {
  detail: MeetingDetails;
  names: Record<string, string>;
}

/** Edits the minutes and closes the meeting. */
export function CloseMeetingForm({ detail, names }: CloseFormProps) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const { meeting } = detail.card;
  const draft = useDraft(detail, names);
  const state = useCommandForm({
    schema: minutesSchema,
    initial: { minutes: loadMinutesDraft(meeting) },
    command: useCloseMeeting(council.id, meeting),
    onDone: () => {
      saveMinutesDraft(meeting, "");
      toast(t("close.done"));
    },
  });
  const { minutes } = state.form.getValues();
  useEffect(() => saveMinutesDraft(meeting, minutes), [meeting, minutes]);
  const begin = !minutes.trim() && (
    <Button variant="default" onClick={() => state.form.setValues({ minutes: draft() })}>
      {t("close.begin")}
    </Button>
  );
  return (
    <div id="minutes" className="lt-no-print">
      <Surface title={t("close.title")} subtitle={t("close.hint")}>
        <CommandForm state={state} submit={t("close.do")} beside={begin}>
          <TextAreaField
            form={state.form}
            name="minutes"
            label={t("close.minutes")}
            max={50_000}
            rows={6}
          />
        </CommandForm>
      </Surface>
    </div>
  );
}

function useDraft(detail: MeetingDetails, names: Record<string, string>): () => string {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  return () =>
    createMinutesDraft(detail, {
      present: t("close.present"),
      absent: t("close.absent"),
      decisions: t("decisions.title"),
      actions: t("actions.title"),
      due: (day) =>
        `${t("actions.due")} ${formatInstant(`${day}T12:00:00Z`, "UTC", locale, "date")}`,
      name: (person) => names[person] ?? t("somebody"),
    });
}

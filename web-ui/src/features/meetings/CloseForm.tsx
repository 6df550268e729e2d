import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";
import { Card as Surface } from "@/shared/ui/Card";
import { say } from "@/shared/ui/Toasts";
import type { Detail } from "./meetings";
import { draftOf, keepDraft, keptDraft } from "./minutes";
import { closed, useClose } from "./running";

interface CloseFormProps {
  detail: Detail;
  names: Record<string, string>;
}

/** The minutes, which may begin with what was noted, and the end of the meeting. */
export function CloseForm({ detail, names }: CloseFormProps) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const { meeting } = detail.card;
  const draft = useDraft(detail, names);
  const state = useCommandForm({
    schema: closed,
    initial: { minutes: keptDraft(meeting) },
    command: useClose(council.id, meeting),
    onDone: () => {
      keepDraft(meeting, "");
      say(t("close.done"));
    },
  });
  const { minutes } = state.form.getValues();
  useEffect(() => keepDraft(meeting, minutes), [meeting, minutes]);
  const begin = !minutes.trim() && (
    <Button variant="default" onClick={() => state.form.setValues({ minutes: draft() })}>
      {t("close.begin")}
    </Button>
  );
  return (
    <div id="minutes" className="lt-no-print">
      <Surface title={t("close.title")} subtitle={t("close.hint")}>
        <CommandForm state={state} submit={t("close.do")} beside={begin}>
          <LongTextField
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

function useDraft(detail: Detail, names: Record<string, string>): () => string {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  return () =>
    draftOf(detail, {
      present: t("close.present"),
      absent: t("close.absent"),
      decisions: t("decisions.title"),
      actions: t("actions.title"),
      due: (day) =>
        `${t("actions.due")} ${formatInstant(`${day}T12:00:00Z`, "UTC", locale, "date")}`,
      name: (person) => names[person] ?? t("somebody"),
    });
}

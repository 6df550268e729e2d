import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextAreaField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { testOfChangeSchema } from "./ideaCommands";

interface TestFormProps {
  command: UseMutationResult<unknown, Error, { text: string; prediction: string }>;
  onDone: () => void;
}

/** Starts a test of change with a plan and a prediction. */
export function TestOfChangeForm({ command, onDone }: TestFormProps) {
  const { t } = useTranslation("ideas");
  const initial = { text: "", prediction: "" };
  const state = useCommandForm({ schema: testOfChangeSchema, initial, command, onDone });
  return (
    <CommandForm state={state} submit={t("next.test.do")}>
      <TextAreaField form={state.form} name="text" label={t("next.test.say")} max={4000} rows={3} />
      <TextAreaField
        form={state.form}
        name="prediction"
        label={t("next.test.predict")}
        max={4000}
        rows={2}
      />
    </CommandForm>
  );
}

import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { tested } from "./steps";

interface TestFormProps {
  command: UseMutationResult<unknown, Error, { text: string; prediction: string }>;
  onDone: () => void;
}

/** A small test: what will be tried, and what is expected to happen. */
export function TestForm({ command, onDone }: TestFormProps) {
  const { t } = useTranslation("ideas");
  const initial = { text: "", prediction: "" };
  const state = useCommandForm({ schema: tested, initial, command, onDone });
  return (
    <CommandForm state={state} submit={t("next.test.do")}>
      <LongTextField form={state.form} name="text" label={t("next.test.say")} max={4000} rows={3} />
      <LongTextField
        form={state.form}
        name="prediction"
        label={t("next.test.predict")}
        max={4000}
        rows={2}
      />
    </CommandForm>
  );
}

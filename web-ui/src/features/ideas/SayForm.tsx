import type { UseMutationResult } from "@tanstack/react-query";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { said } from "./steps";

interface SayFormProps {
  command: UseMutationResult<unknown, Error, { text: string }>;
  label: string;
  submit: string;
  onDone: () => void;
}

/** One text and a button. */
export function SayForm({ command, label, submit, onDone }: SayFormProps) {
  const state = useCommandForm({ schema: said, initial: { text: "" }, command, onDone });
  return (
    <CommandForm state={state} submit={submit}>
      <LongTextField form={state.form} name="text" label={label} max={4000} rows={3} />
    </CommandForm>
  );
}

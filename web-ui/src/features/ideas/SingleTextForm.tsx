import type { UseMutationResult } from "@tanstack/react-query";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextAreaField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { singleTextSchema } from "./ideaCommands";

interface SayFormProps {
  command: UseMutationResult<unknown, Error, { text: string }>;
  label: string;
  submit: string;
  onDone: () => void;
}

/** Sends a command that needs one text. */
export function SingleTextForm({ command, label, submit, onDone }: SayFormProps) {
  const state = useCommandForm({
    schema: singleTextSchema,
    initial: { text: "" },
    command,
    onDone,
  });
  return (
    <CommandForm state={state} submit={submit}>
      <TextAreaField form={state.form} name="text" label={label} max={4000} rows={3} />
    </CommandForm>
  );
}

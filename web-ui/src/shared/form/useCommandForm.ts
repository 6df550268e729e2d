import { schemaResolver, type UseFormReturnType, useForm } from "@mantine/form";
import type { UseMutationResult } from "@tanstack/react-query";
import type * as z from "zod/mini";
import { ProblemError } from "@/shared/api/problem";

interface Options<Values, Sent, Answer> {
  schema: z.ZodMiniType<Sent, Values>;
  initial: Values;
  /** The mutation from `useCommandMutation`, which receives the output of the schema. */
  command: UseMutationResult<Answer, Error, Sent>;
  onDone: (answer: Answer) => void;
}

export interface CommandFormState<Values> {
  form: UseFormReturnType<Values>;
  submit: (event?: React.FormEvent<HTMLFormElement>) => void;
  pending: boolean;
  /** The error to show above the button, or null when it belongs to a field. */
  error: unknown;
}

/**
 * Validates a form, sends one command, maps server errors to fields, and moves the focus to the first error. The typed values stay until
 * the command succeeds.
 */
export function useCommandForm<Values extends Record<string, unknown>, Sent, Answer>(
  options: Options<Values, Sent, Answer>,
): CommandFormState<Values> {
  const { schema, initial, command, onDone } = options;
  const form = useForm<Values>({
    initialValues: initial,
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: false,
  });
  const refuse = (errors: Record<string, unknown>) => {
    const [first] = Object.keys(errors);
    if (first) form.getInputNode(first as never)?.focus();
  };
  const send = (values: Values) =>
    command.mutate(schema.parse(values), {
      onSuccess: onDone,
      onError: (error) => {
        if (!belongsToFields(error, initial)) return;
        form.setErrors(error.byField());
        refuse(error.byField());
      },
    });
  return {
    form: form as UseFormReturnType<Values>,
    submit: form.onSubmit(send, refuse),
    pending: command.isPending,
    error: belongsToFields(command.error, initial) ? null : command.error,
  };
}

/** Returns true when every field error has a field in this form; an error without one must be shown above the button. */
function belongsToFields(error: unknown, fields: object): error is ProblemError {
  return (
    error instanceof ProblemError &&
    error.fields.length > 0 &&
    error.fields.every(({ field }) => field in fields)
  );
}

import { schemaResolver, type UseFormReturnType, useForm } from "@mantine/form";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type * as z from "zod/mini";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./meetings.module.css";

interface FormDialogProps<Values, Sent> {
  title: string;
  /** What will happen. */
  hint: string;
  /** The action as a verb. */
  confirm: string;
  danger?: boolean;
  schema: z.ZodMiniType<Sent, Values>;
  initial: Values;
  /** The mutation from `useCommandMutation`. */
  command: UseMutationResult<unknown, Error, Sent>;
  /** The message after success. */
  done: string;
  onClose: () => void;
  fields: (form: UseFormReturnType<Values>) => ReactNode;
}

/** Shows a command form in a dialog and stays open until it is valid. */
export function CommandDialog<Values extends Record<string, unknown>, Sent>(
  props: FormDialogProps<Values, Sent>,
) {
  const form = useForm<Values>({
    initialValues: props.initial,
    validate: schemaResolver(props.schema, { sync: true }),
  });
  const send = () => {
    const { errors, hasErrors } = form.validate();
    const [first] = Object.keys(errors);
    if (first) form.getInputNode(first as never)?.focus();
    if (hasErrors) return Promise.reject(null);
    const sent = props.schema.parse(form.getValues());
    return props.command.mutateAsync(sent).then(() => toast(props.done));
  };
  return (
    <ConfirmDialog
      opened
      danger={props.danger ?? false}
      onClose={props.onClose}
      title={props.title}
      confirm={props.confirm}
      onConfirm={send}
    >
      <div className={styles.stack}>
        <p>{props.hint}</p>
        {props.fields(form as UseFormReturnType<Values>)}
      </div>
    </ConfirmDialog>
  );
}

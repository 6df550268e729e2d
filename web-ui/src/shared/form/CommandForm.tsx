import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import styles from "./form.module.css";
import type { CommandFormState } from "./useCommandForm";

interface CommandFormProps<Values> {
  state: CommandFormState<Values>;
  /** The action as a verb: "Send my idea". */
  submit: string;
  /** Whether the action cannot be undone. */
  danger?: boolean;
  /** A second button, for example to go back. */
  beside?: ReactNode;
  children: ReactNode;
}

/** Renders the fields, the error message and the submit button of a command form. */
export function CommandForm<Values>(props: CommandFormProps<Values>) {
  const { state, submit, danger, beside, children } = props;
  return (
    <form className={styles.form} onSubmit={state.submit} noValidate>
      {children}
      <ErrorAlert error={state.error} />
      <div className={styles.buttons}>
        <Button type="submit" color={danger ? "clay" : "pine"} loading={state.pending}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}

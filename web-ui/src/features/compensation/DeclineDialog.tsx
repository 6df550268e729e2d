import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { say } from "@/shared/ui/Toasts";
import type { Line } from "./compensation";
import { reasoned, useDecline } from "./deeds";
import { FormDialog } from "./FormDialog";
import { useWords } from "./words";

/** Declines a claim for good, with a reason its advisor reads; its own advisor waives it. */
export function DeclineDialog(props: { line: Line; own: boolean; onClose: () => void }) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const { line, own, onClose } = props;
  const deed = own ? "waive" : "decline";
  const state = useCommandForm({
    schema: reasoned,
    initial: { reason: "" },
    command: useDecline(line.council, line),
    onDone: () => {
      say(t(`${deed}.done`));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(`${deed}.title`)}
      lead={t(`${deed}.lead`, { amount: money(line.amount) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t(`${deed}.do`)}>
        <LongTextField
          form={state.form}
          name="reason"
          label={t(`${deed}.reason`)}
          max={1000}
          rows={3}
        />
      </CommandForm>
    </FormDialog>
  );
}

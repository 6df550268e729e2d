import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { say } from "@/shared/ui/Toasts";
import { type Line, yearOf } from "./compensation";
import { deferred, useDefer } from "./deeds";
import { FormDialog } from "./FormDialog";
import { useWords } from "./words";

interface ClaimDialogProps {
  line: Line;
  /** Whether the claim is the reader's own. */
  own: boolean;
  onClose: () => void;
}

/** Puts a payment off to a later day, at its advisor's wish. */
export function DeferDialog({ line, own, onClose }: ClaimDialogProps) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const state = useCommandForm({
    schema: deferred,
    initial: { until: line.deferredUntil ?? `${yearOf(line.on) + 1}-01-02` },
    command: useDefer(line.council, line),
    onDone: () => {
      say(t("defer.done"));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("defer.title")}
      lead={t(own ? "defer.ownLead" : "defer.lead", { amount: money(line.amount) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t("defer.do")}>
        <TextField form={state.form} name="until" type="date" label={t("defer.until")} />
      </CommandForm>
    </FormDialog>
  );
}

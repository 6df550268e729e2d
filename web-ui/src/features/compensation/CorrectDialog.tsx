import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { say } from "@/shared/ui/Toasts";
import type { Line } from "./compensation";
import { correction, useCorrect } from "./deeds";
import { FormDialog } from "./FormDialog";
import { digitsOf } from "./reckoning";
import { useWords } from "./words";

/** Puts the amount of a claim right; what it was stays in its story. */
export function CorrectDialog({ line, onClose }: { line: Line; onClose: () => void }) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const { minor, currency } = line.amount;
  const digits = digitsOf(currency);
  const state = useCommandForm({
    schema: correction,
    initial: { amount: (minor / 10 ** digits).toFixed(digits), overpayment: false, why: "" },
    command: useCorrect(line.council, line, currency),
    onDone: () => {
      say(t("correct.done"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <FormDialog
      title={t("correct.title")}
      lead={t("correct.lead", { amount: money(line.amount), paid: money(line.paid) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t("correct.do")}>
        <TextField form={form} name="amount" label={t("correct.amount")} inputMode="decimal" />
        {line.paid.minor > 0 && (
          <CheckField
            form={form}
            name="overpayment"
            label={t("correct.overpayment")}
            hint={t("correct.overpaymentHint")}
          />
        )}
        <TextField form={form} name="why" label={t("correct.why")} hint={t("correct.whyHint")} />
      </CommandForm>
    </FormDialog>
  );
}

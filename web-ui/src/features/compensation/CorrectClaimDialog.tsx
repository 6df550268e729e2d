import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckboxField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import { correction, useCorrectClaim } from "./api";
import { currencyDigits } from "./claimCalculation";
import type { Claim } from "./compensation";
import { usePayFormatters } from "./formatters";
import { ModalForm } from "./ModalForm";

/** Corrects the amount of a claim; its history keeps the earlier amount. */
export function CorrectClaimDialog({ line, onClose }: { line: Claim; onClose: () => void }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const { minor, currency } = line.amount;
  const digits = currencyDigits(currency);
  const state = useCommandForm({
    schema: correction,
    initial: { amount: (minor / 10 ** digits).toFixed(digits), overpayment: false, why: "" },
    command: useCorrectClaim(line.council, line, currency),
    onDone: () => {
      toast(t("correct.done"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <ModalForm
      title={t("correct.title")}
      lead={t("correct.lead", { amount: money(line.amount), paid: money(line.paid) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t("correct.do")}>
        <TextField form={form} name="amount" label={t("correct.amount")} inputMode="decimal" />
        {line.paid.minor > 0 && (
          <CheckboxField
            form={form}
            name="overpayment"
            label={t("correct.overpayment")}
            hint={t("correct.overpaymentHint")}
          />
        )}
        <TextField form={form} name="why" label={t("correct.why")} hint={t("correct.whyHint")} />
      </CommandForm>
    </ModalForm>
  );
}

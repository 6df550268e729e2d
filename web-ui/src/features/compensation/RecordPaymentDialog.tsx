import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { RadioGroupField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { toast } from "@/shared/ui/ToastRegion";
import { payment, useRecordPayments } from "./api";
import { type Claim, type Method, todayIn } from "./compensation";
import { usePayFormatters } from "./formatters";
import { ModalForm } from "./ModalForm";

const methods: Method[] = ["DIRECT_DEPOSIT", "CHECK", "GIFT_CARD", "CASH"];

/** Returns the unpaid amount of claims in minor units. */
export function totalDue(lines: readonly Claim[]): number {
  return lines.reduce((sum, { amount, paid }) => sum + amount.minor - paid.minor, 0);
}

interface PayDialogProps {
  council: string;
  /** One or more claims that were paid on the same day with the same method. */
  lines: Claim[];
  onClose: () => void;
}

/** Records the payment of claims with its method, date and reference. */
export function RecordPaymentDialog({ council, lines, onClose }: PayDialogProps) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const { council: here } = useSession();
  const total = { minor: totalDue(lines), currency: lines[0]?.amount.currency ?? "USD" };
  const state = useCommandForm({
    schema: payment,
    initial: { method: "DIRECT_DEPOSIT", reference: "", paidOn: todayIn(here.zone) },
    command: useRecordPayments(council, lines),
    onDone: () => {
      toast(t("pay.done"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <ModalForm
      title={t("pay.title", { count: lines.length })}
      lead={t("pay.lead", { count: lines.length, amount: money(total) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t("pay.do", { amount: money(total) })}>
        <RadioGroupField
          form={form}
          name="method"
          label={t("pay.method")}
          choices={methods.map((value) => ({ value, label: t(`method.${value}`) }))}
        />
        <TextField
          form={form}
          name="reference"
          label={t("pay.reference")}
          hint={t("pay.referenceHint")}
          optional
        />
        <TextField form={form} name="paidOn" type="date" label={t("pay.paidOn")} />
      </CommandForm>
    </ModalForm>
  );
}

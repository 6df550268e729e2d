import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { ChoiceField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { say } from "@/shared/ui/Toasts";
import { type Line, type Method, todayIn } from "./compensation";
import { payment, usePayAll } from "./deeds";
import { FormDialog } from "./FormDialog";
import { useWords } from "./words";

const methods: Method[] = ["DIRECT_DEPOSIT", "CHECK", "GIFT_CARD", "CASH"];

/** Minor units that are still to be paid of claims. */
export function dueOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount, paid }) => sum + amount.minor - paid.minor, 0);
}

interface PayDialogProps {
  council: string;
  /** One or more claims, paid on one day in one way. */
  lines: Line[];
  onClose: () => void;
}

/** Says that claims were paid: how, when, and under which number. */
export function PayDialog({ council, lines, onClose }: PayDialogProps) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const { council: here } = useSession();
  const total = { minor: dueOf(lines), currency: lines[0]?.amount.currency ?? "USD" };
  const state = useCommandForm({
    schema: payment,
    initial: { method: "DIRECT_DEPOSIT", reference: "", paidOn: todayIn(here.zone) },
    command: usePayAll(council, lines),
    onDone: () => {
      say(t("pay.done"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <FormDialog
      title={t("pay.title", { count: lines.length })}
      lead={t("pay.lead", { count: lines.length, amount: money(total) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t("pay.do", { amount: money(total) })}>
        <ChoiceField
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
    </FormDialog>
  );
}

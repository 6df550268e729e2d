import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import { deferClaimSchema, useDeferClaim } from "./api";
import { type Claim, yearOf } from "./compensation";
import { usePayFormatters } from "./formatters";
import { ModalForm } from "./ModalForm";

interface ClaimDialogProps {
  line: Claim;
  /** Whether the claim is the signed-in person's own. */
  own: boolean;
  onClose: () => void;
}

/** Defers the payment of a claim at the advisor's request. */
export function DeferPaymentDialog({ line, own, onClose }: ClaimDialogProps) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const state = useCommandForm({
    schema: deferClaimSchema,
    initial: { until: line.deferredUntil ?? `${yearOf(line.on) + 1}-01-02` },
    command: useDeferClaim(line.council, line),
    onDone: () => {
      toast(t("defer.done"));
      onClose();
    },
  });
  return (
    <ModalForm
      title={t("defer.title")}
      lead={t(own ? "defer.ownLead" : "defer.lead", { amount: money(line.amount) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t("defer.do")}>
        <TextField form={state.form} name="until" type="date" label={t("defer.until")} />
      </CommandForm>
    </ModalForm>
  );
}

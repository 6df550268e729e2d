import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextAreaField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import { declineClaimSchema, useDeclineClaim } from "./api";
import type { Claim } from "./compensation";
import { usePayFormatters } from "./formatters";
import { ModalForm } from "./ModalForm";

/** Declines a claim with a reason, or waives the person's own claim. */
export function DeclineClaimDialog(props: { line: Claim; own: boolean; onClose: () => void }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const { line, own, onClose } = props;
  const deed = own ? "waive" : "decline";
  const state = useCommandForm({
    schema: declineClaimSchema,
    initial: { reason: "" },
    command: useDeclineClaim(line.council, line),
    onDone: () => {
      toast(t(`${deed}.done`));
      onClose();
    },
  });
  return (
    <ModalForm
      title={t(`${deed}.title`)}
      lead={t(`${deed}.lead`, { amount: money(line.amount) })}
      onClose={onClose}
    >
      <CommandForm state={state} submit={t(`${deed}.do`)}>
        <TextAreaField
          form={state.form}
          name="reason"
          label={t(`${deed}.reason`)}
          max={1000}
          rows={3}
        />
      </CommandForm>
    </ModalForm>
  );
}

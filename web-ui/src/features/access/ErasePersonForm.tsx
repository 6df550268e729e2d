import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckboxField, RadioGroupField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { type ErasurePreviewData, type ErasureReason, useErasePerson } from "./erasure";

const REASONS: ErasureReason[] = ["ASKED_FOR", "KEPT_LONG_ENOUGH", "ENTERED_BY_MISTAKE"];

interface ErasePersonCardProps {
  preview: ErasurePreviewData;
  name: string;
  onDone: () => void;
}

/** Asks for a reason and a confirmation and then erases a person. */
export function ErasePersonForm({ preview, name, onDone }: ErasePersonCardProps) {
  const { t } = useTranslation("privacy");
  const { organization } = useSession();
  const schema = z.object({
    reason: z.enum(REASONS, { error: () => t("carryOut.whyMissing") }),
    sure: z.boolean().check(z.refine((sure) => sure, { error: () => t("carryOut.sureMissing") })),
  });
  const initial: { reason: string; sure: boolean } = {
    reason: preview.requested ? "ASKED_FOR" : "",
    sure: false,
  };
  const state = useCommandForm({
    schema: schema as unknown as z.ZodMiniType<{ reason: ErasureReason }, typeof initial>,
    initial,
    command: useErasePerson(organization.id, preview.person),
    onDone,
  });
  return (
    <Card title={t("carryOut.title")}>
      <CommandForm state={state} submit={t("carryOut.do", { name })} danger>
        <RadioGroupField
          form={state.form}
          name="reason"
          label={t("carryOut.why")}
          choices={REASONS.map((value) => ({ value, label: t(`carryOut.reason.${value}`) }))}
        />
        <CheckboxField
          form={state.form}
          name="sure"
          label={t("carryOut.sure", { name })}
          hint={t("carryOut.sureHint")}
        />
      </CommandForm>
    </Card>
  );
}

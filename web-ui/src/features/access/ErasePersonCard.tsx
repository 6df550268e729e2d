import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckField, ChoiceField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { type ErasureReason, type Preview, useErase } from "./erasing";

const REASONS: ErasureReason[] = ["ASKED_FOR", "KEPT_LONG_ENOUGH", "ENTERED_BY_MISTAKE"];

interface ErasePersonCardProps {
  preview: Preview;
  name: string;
  onDone: () => void;
}

/** Why, one deliberate act, and the deed. */
export function ErasePersonCard({ preview, name, onDone }: ErasePersonCardProps) {
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
    command: useErase(organization.id, preview.person),
    onDone,
  });
  return (
    <Card title={t("carryOut.title")}>
      <CommandForm state={state} submit={t("carryOut.do", { name })} danger>
        <ChoiceField
          form={state.form}
          name="reason"
          label={t("carryOut.why")}
          choices={REASONS.map((value) => ({ value, label: t(`carryOut.reason.${value}`) }))}
        />
        <CheckField
          form={state.form}
          name="sure"
          label={t("carryOut.sure", { name })}
          hint={t("carryOut.sureHint")}
        />
      </CommandForm>
    </Card>
  );
}

import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton, Disclosure } from "@/shared/form/Disclosure";
import { CheckboxField, RadioGroupField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { toast } from "@/shared/ui/ToastRegion";
import { type RedactionReason, useRedact } from "./mentions";

const REASONS: RedactionReason[] = ["ASKED_FOR", "NOT_FOR_THE_RECORD", "ENTERED_BY_MISTAKE"];

interface RedactTextProps {
  person: string;
  position: number;
  textKey: string;
}

/** Opens the form that redacts one text. */
export function RedactText(props: RedactTextProps) {
  const { t } = useTranslation("privacy");
  return (
    <Disclosure label={t("mentions.redact")}>
      {(close) => <RedactForm {...props} onClose={close} />}
    </Disclosure>
  );
}

/** Asks for a reason and a confirmation and redacts the text. */
function RedactForm({
  person,
  position,
  textKey,
  onClose,
}: RedactTextProps & { onClose: () => void }) {
  const { t } = useTranslation("privacy");
  const { organization } = useSession();
  const redact = useRedact(organization.id, person);
  const initial: { reason: string; sure: boolean } = { reason: "", sure: false };
  const schema = z.pipe(
    z.object({
      reason: z.enum(REASONS, { error: () => t("mentions.whyMissing") }),
      sure: z.boolean().check(z.refine((sure) => sure, { error: () => t("mentions.sureMissing") })),
    }),
    z.transform(({ reason }) => ({ position, key: textKey, reason })),
  );
  const state = useCommandForm({
    schema: schema as unknown as z.ZodMiniType<
      { position: number; key: string; reason: RedactionReason },
      typeof initial
    >,
    initial,
    command: redact,
    onDone: () => {
      toast(t("mentions.gone"));
      onClose();
    },
  });
  return (
    <CommandForm
      state={state}
      submit={t("mentions.do")}
      danger
      beside={<CancelButton onClick={onClose} />}
    >
      <RadioGroupField
        form={state.form}
        name="reason"
        label={t("mentions.why")}
        choices={REASONS.map((value) => ({ value, label: t(`mentions.reason.${value}`) }))}
      />
      <CheckboxField
        form={state.form}
        name="sure"
        label={t("mentions.sure")}
        hint={t("mentions.sureHint")}
      />
    </CommandForm>
  );
}

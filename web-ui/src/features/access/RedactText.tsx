import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckField, ChoiceField } from "@/shared/form/fields";
import { CancelButton, Opener } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { say } from "@/shared/ui/Toasts";
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
    <Opener label={t("mentions.redact")}>
      {(close) => <RedactForm {...props} onClose={close} />}
    </Opener>
  );
}

/** Why, one deliberate act, and the deed. */
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
      say(t("mentions.gone"));
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
      <ChoiceField
        form={state.form}
        name="reason"
        label={t("mentions.why")}
        choices={REASONS.map((value) => ({ value, label: t(`mentions.reason.${value}`) }))}
      />
      <CheckField
        form={state.form}
        name="sure"
        label={t("mentions.sure")}
        hint={t("mentions.sureHint")}
      />
    </CommandForm>
  );
}

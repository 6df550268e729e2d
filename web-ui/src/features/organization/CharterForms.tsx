import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField, TextField } from "@/shared/form/fields";
import { CancelButton } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { say } from "@/shared/ui/Toasts";
import {
  type Charter,
  changedCharter,
  firstCharter,
  useAdoptCharter,
  useAmendCharter,
} from "./council";

const LONGEST = 50_000;

export function AdoptForm() {
  const { t } = useTranslation("organization");
  const { council } = useSession();
  const state = useCommandForm({
    schema: firstCharter,
    initial: { text: "", adoptedOn: "" },
    command: useAdoptCharter(council.id),
    onDone: () => say(t("charter.done")),
  });
  const { form } = state;
  return (
    <CommandForm state={state} submit={t("charter.adopt")}>
      <LongTextField
        form={form}
        name="text"
        label={t("charter.text")}
        hint={t("charter.textHint")}
        max={LONGEST}
        rows={12}
      />
      <Day form={form} />
    </CommandForm>
  );
}

export function AmendForm({ newest, onClose }: { newest: Charter; onClose: () => void }) {
  const { t } = useTranslation("organization");
  const { council } = useSession();
  const state = useCommandForm({
    schema: changedCharter,
    initial: { text: newest.text ?? "", summary: "", adoptedOn: "" },
    command: useAmendCharter(council.id, newest.version),
    onDone: () => {
      say(t("charter.done"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <CommandForm
      state={state}
      submit={t("charter.amend")}
      beside={<CancelButton onClick={onClose} />}
    >
      <LongTextField form={form} name="text" label={t("charter.text")} max={LONGEST} rows={12} />
      <TextField
        form={form}
        name="summary"
        label={t("charter.summary")}
        hint={t("charter.summaryHint")}
      />
      <Day form={form} />
    </CommandForm>
  );
}

type DayProps = Omit<Parameters<typeof TextField<{ adoptedOn: string }>>[0], "name" | "label">;

function Day({ form }: DayProps) {
  const { t } = useTranslation("organization");
  return (
    <TextField
      form={form}
      name="adoptedOn"
      type="date"
      label={t("charter.adoptedOn")}
      hint={t("charter.adoptedHint")}
      optional
    />
  );
}

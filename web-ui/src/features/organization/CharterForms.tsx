import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton } from "@/shared/form/Disclosure";
import { TextAreaField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { toast } from "@/shared/ui/ToastRegion";
import {
  adoptCharterSchema,
  amendCharterSchema,
  type Charter,
  useAdoptCharter,
  useAmendCharter,
} from "./council";

const LONGEST = 50_000;

/** Adopts the council's first charter. */
export function AdoptCharterForm() {
  const { t } = useTranslation("organization");
  const { council } = useSession();
  const state = useCommandForm({
    schema: adoptCharterSchema,
    initial: { text: "", adoptedOn: "" },
    command: useAdoptCharter(council.id),
    onDone: () => toast(t("charter.done")),
  });
  const { form } = state;
  return (
    <CommandForm state={state} submit={t("charter.adopt")}>
      <TextAreaField
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

/** Amends the council's charter. */
export function AmendCharterForm({ newest, onClose }: { newest: Charter; onClose: () => void }) {
  const { t } = useTranslation("organization");
  const { council } = useSession();
  const state = useCommandForm({
    schema: amendCharterSchema,
    initial: { text: newest.text ?? "", summary: "", adoptedOn: "" },
    command: useAmendCharter(council.id, newest.version),
    onDone: () => {
      toast(t("charter.done"));
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
      <TextAreaField form={form} name="text" label={t("charter.text")} max={LONGEST} rows={12} />
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

import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton } from "@/shared/form/Disclosure";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import { passkeyNameSchema, useAddPasskey } from "./passkeys";
import { parseUserAgent } from "./userAgent";

interface AddPasskeyFormProps {
  organization: string;
  person: string;
  /** Closes the form. It is missing where the form cannot be closed. */
  onDone?: () => void;
}

/** Creates a passkey on this device under a name that the person recognizes. */
export function AddPasskeyForm({ organization, person, onDone }: AddPasskeyFormProps) {
  const { t } = useTranslation("access");
  const { browser, system } = parseUserAgent(navigator.userAgent);
  const state = useCommandForm({
    schema: passkeyNameSchema,
    initial: { label: system ?? browser ?? t("passkeys.device") },
    command: useAddPasskey(organization, person),
    onDone: () => {
      toast(t("passkeys.added"));
      onDone?.();
    },
  });
  return (
    <CommandForm
      state={state}
      submit={t("passkeys.make")}
      beside={onDone && <CancelButton onClick={onDone} />}
    >
      <TextField
        form={state.form}
        name="label"
        label={t("passkeys.label")}
        hint={t("passkeys.labelHint")}
      />
    </CommandForm>
  );
}

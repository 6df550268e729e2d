import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { CancelButton } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { say } from "@/shared/ui/Toasts";
import { readAgent } from "./agent";
import { device, useAddPasskey } from "./passkeys";

interface AddPasskeyFormProps {
  organization: string;
  person: string;
  /** Closes the form, where it can be closed. */
  onDone?: () => void;
}

/** Has this device make a passkey under a name that its person knows it by. */
export function AddPasskeyForm({ organization, person, onDone }: AddPasskeyFormProps) {
  const { t } = useTranslation("access");
  const { browser, system } = readAgent(navigator.userAgent);
  const state = useCommandForm({
    schema: device,
    initial: { label: system ?? browser ?? t("passkeys.device") },
    command: useAddPasskey(organization, person),
    onDone: () => {
      say(t("passkeys.added"));
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

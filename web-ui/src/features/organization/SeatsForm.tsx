import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { CancelButton, Opener } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { say } from "@/shared/ui/Toasts";
import { type Council, seats, useChangeSeats } from "./council";

/** How many seats the council wishes for. */
export function SeatsForm({ council }: { council: Council }) {
  const { t } = useTranslation("organization");
  return (
    <Opener label={t("seats.change")}>
      {(close) => <Fields council={council} onClose={close} />}
    </Opener>
  );
}

function Fields({ council, onClose }: { council: Council; onClose: () => void }) {
  const { t } = useTranslation("organization");
  const state = useCommandForm({
    schema: seats,
    initial: {
      familySeats: String(council.familySeats),
      staffSeats: String(council.staffSeats),
    },
    command: useChangeSeats(council.id),
    onDone: () => {
      say(t("seats.changed"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <CommandForm
      state={state}
      submit={t("seats.change")}
      beside={<CancelButton onClick={onClose} />}
    >
      <TextField
        form={form}
        name="familySeats"
        label={t("setup.familySeats")}
        inputMode="numeric"
      />
      <TextField form={form} name="staffSeats" label={t("setup.staffSeats")} inputMode="numeric" />
    </CommandForm>
  );
}

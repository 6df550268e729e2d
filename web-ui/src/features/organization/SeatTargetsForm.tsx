import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton, Disclosure } from "@/shared/form/Disclosure";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import { type Council, seatTargetsSchema, useChangeSeats } from "./council";

/** Changes the number of wanted seats. */
export function SeatTargetsForm({ council }: { council: Council }) {
  const { t } = useTranslation("organization");
  return (
    <Disclosure label={t("seats.change")}>
      {(close) => <Fields council={council} onClose={close} />}
    </Disclosure>
  );
}

function Fields({ council, onClose }: { council: Council; onClose: () => void }) {
  const { t } = useTranslation("organization");
  const state = useCommandForm({
    schema: seatTargetsSchema,
    initial: {
      familySeats: String(council.familySeats),
      staffSeats: String(council.staffSeats),
    },
    command: useChangeSeats(council.id),
    onDone: () => {
      toast(t("seats.changed"));
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

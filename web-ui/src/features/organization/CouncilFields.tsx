import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { CheckboxGroupField, SelectField, TextField } from "@/shared/form/fields";
import { timeZoneOptions } from "@/shared/time/zones";
import type { defaultCouncil } from "./setup";

const zones = timeZoneOptions();

/** Shows the fields of a new council. */
export function CouncilFields<Values extends typeof defaultCouncil>(props: {
  form: UseFormReturnType<Values>;
}) {
  const { t } = useTranslation("organization");
  const { form } = props;
  const terms = [12, 24, 36].map((count) => ({
    value: String(count),
    label: t("setup.months", { count }),
  }));
  const languages = [
    { value: "en", label: t("setup.english") },
    { value: "es", label: t("setup.spanish") },
  ];
  return (
    <>
      <TextField
        form={form}
        name="council"
        label={t("setup.council")}
        hint={t("setup.councilHint")}
      />
      <CheckboxGroupField
        form={form}
        name="languages"
        label={t("setup.languages")}
        choices={languages}
      />
      <SelectField form={form} name="zone" label={t("setup.zone")} choices={zones} />
      <TextField
        form={form}
        name="familySeats"
        label={t("setup.familySeats")}
        hint={t("setup.seatsHint")}
        inputMode="numeric"
      />
      <TextField
        form={form}
        name="staffSeats"
        label={t("setup.staffSeats")}
        hint={t("setup.seatsHint")}
        inputMode="numeric"
      />
      <SelectField
        form={form}
        name="termMonths"
        label={t("setup.term")}
        hint={t("setup.fixed")}
        choices={terms}
      />
    </>
  );
}

import { TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { timeZoneLabel } from "@/shared/time/zones";

interface WhenFieldProps<Values> {
  form: UseFormReturnType<Values>;
  name: keyof Values & string;
  label: string;
  /** The council's time zone, in which the value is entered. Send `toInstant(value, zone)`. */
  zone: string;
}

/** Edits a date and time in the council's time zone with the native picker. */
export function DateTimeField<Values>({ form, name, label, zone }: WhenFieldProps<Values>) {
  const { t } = useTranslation();
  return (
    <TextInput
      {...form.getInputProps(name as never)}
      type="datetime-local"
      label={label}
      description={t("form.zone", { place: timeZoneLabel(zone) })}
    />
  );
}

import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import { myContactSchema, useCorrectMyContact } from "./myData";

interface ContactFormProps {
  organization: string;
  person: string;
  known: { name: string; email: string; phone: string };
}

/** Edits the signed-in person's own name and contact details. */
export function MyContactForm({ organization, person, known }: ContactFormProps) {
  const { t } = useTranslation("access");
  const state = useCommandForm({
    schema: myContactSchema,
    initial: known,
    command: useCorrectMyContact(organization, person),
    onDone: () => toast(t("about.corrected")),
  });
  const { form } = state;
  return (
    <CommandForm state={state} submit={t("about.correct")}>
      <TextField form={form} name="name" label={t("about.name")} autoComplete="name" />
      <TextField
        form={form}
        name="email"
        type="email"
        label={t("about.email")}
        hint={t("about.emailHint")}
        autoComplete="email"
      />
      <TextField form={form} name="phone" label={t("about.phone")} autoComplete="tel" />
    </CommandForm>
  );
}

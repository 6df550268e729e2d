import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { say } from "@/shared/ui/Toasts";
import { contact, useCorrectContact } from "./about";

interface ContactFormProps {
  organization: string;
  person: string;
  known: { name: string; email: string; phone: string };
}

/** One's own name and how the council reaches one. */
export function ContactForm({ organization, person, known }: ContactFormProps) {
  const { t } = useTranslation("access");
  const state = useCommandForm({
    schema: contact,
    initial: known,
    command: useCorrectContact(organization, person),
    onDone: () => say(t("about.corrected")),
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

import { useTranslation } from "react-i18next";
import { isForbidden } from "@/shared/api/problem";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton, Disclosure } from "@/shared/form/Disclosure";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { PendingEmail } from "@/shared/people/PendingEmail";
import { PersonAdminActions } from "@/shared/people/PersonAdminActions";
import { SendSignInLinkButton } from "@/shared/people/SendSignInLinkButton";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { toast } from "@/shared/ui/ToastRegion";
import {
  type Known,
  personContactSchema,
  useCorrectPersonContact,
  usePersonContact,
} from "./contact";
import styles from "./recruiting.module.css";

/** Shows a person's contact details to them and to those who run the council. */
export function ContactCard({ person }: { person: string }) {
  const { t } = useTranslation("recruiting");
  const { is, person: reader } = useSession();
  const may = reader.id === person || is("administrator", "coordinator");
  const asked = usePersonContact(person, may);
  const known = asked.data;
  const languages = new Intl.DisplayNames(useLocale(), { type: "language" });
  // The person has not joined yet and belongs to other councils. The server says so in the user's language.
  if (may && isForbidden(asked.error)) {
    return (
      <Card title={t("contact.title")}>
        <p>{asked.error.message}</p>
      </Card>
    );
  }
  if (!may || !known?.name) return null;
  return (
    <Card
      title={t(reader.id === person ? "contact.ownTitle" : "contact.title")}
      subtitle={t(reader.id === person ? "contact.ownLead" : "contact.lead")}
    >
      <dl className={styles.pairs}>
        <div>
          <dt>{t("contact.email")}</dt>
          <dd>{known.email ? <a href={`mailto:${known.email}`}>{known.email}</a> : "—"}</dd>
        </div>
        <div>
          <dt>{t("contact.phone")}</dt>
          <dd>{known.phone ? <a href={`tel:${known.phone}`}>{known.phone}</a> : "—"}</dd>
        </div>
        <div>
          <dt>{t("contact.language")}</dt>
          <dd>{languages.of(known.language) ?? known.language}</dd>
        </div>
      </dl>
      <PendingEmail person={person} email={known.email ?? ""} />
      <SendSignInLinkButton person={person} name={known.name} />
      <PersonAdminActions person={person} name={known.name} />
      <Disclosure label={t("contact.edit")}>
        {(close) => <ContactForm known={known} onClose={close} />}
      </Disclosure>
    </Card>
  );
}

function ContactForm({ known, onClose }: { known: Known; onClose: () => void }) {
  const { t } = useTranslation("recruiting");
  const { organization } = useSession();
  const state = useCommandForm({
    schema: personContactSchema,
    initial: { name: known.name ?? "", email: known.email ?? "", phone: known.phone ?? "" },
    command: useCorrectPersonContact(organization.id, known.id),
    onDone: () => {
      toast(t("contact.saved"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <CommandForm
      state={state}
      submit={t("contact.save")}
      beside={<CancelButton onClick={onClose} />}
    >
      <TextField form={form} name="name" label={t("nominate.name")} autoComplete="off" />
      <TextField form={form} name="email" type="email" label={t("contact.email")} optional />
      <TextField form={form} name="phone" type="tel" label={t("contact.phone")} optional />
    </CommandForm>
  );
}

import { useTranslation } from "react-i18next";
import { isForbidden } from "@/shared/api/problem";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { CancelButton, Opener } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { PendingEmail } from "@/shared/people/PendingEmail";
import { PersonPrivacy } from "@/shared/people/PersonPrivacy";
import { SignInLink } from "@/shared/people/SignInLink";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { say } from "@/shared/ui/Toasts";
import { contact, type Known, useCorrectContact, usePerson } from "./contacting";
import styles from "./recruiting.module.css";

/** How somebody is reached; for themselves and for those who run the council. */
export function Contact({ person }: { person: string }) {
  const { t } = useTranslation("recruiting");
  const { is, person: reader } = useSession();
  const may = reader.id === person || is("administrator", "coordinator");
  const asked = usePerson(person, may);
  const known = asked.data;
  const languages = new Intl.DisplayNames(useLocale(), { type: "language" });
  // Somebody of other councils who has not joined yet: the server says so, in the reader's language.
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
      <SignInLink person={person} name={known.name} />
      <PersonPrivacy person={person} name={known.name} />
      <Opener label={t("contact.edit")}>
        {(close) => <ContactForm known={known} onClose={close} />}
      </Opener>
    </Card>
  );
}

function ContactForm({ known, onClose }: { known: Known; onClose: () => void }) {
  const { t } = useTranslation("recruiting");
  const { organization } = useSession();
  const state = useCommandForm({
    schema: contact,
    initial: { name: known.name ?? "", email: known.email ?? "", phone: known.phone ?? "" },
    command: useCorrectContact(organization.id, known.id),
    onDone: () => {
      say(t("contact.saved"));
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

import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Page } from "@/shared/ui/Page";
import { PasskeysCard } from "./PasskeysCard";
import { SessionsOf } from "./SessionsOf";

/** Every browser in which one is signed in, and the way to end what is not one's own. */
export default function SessionsPage() {
  const { t } = useTranslation("access");
  const { person } = useSession();
  return (
    <Page title={t("sessions.title")} lead={t("sessions.lead")}>
      <SessionsOf person={person.id} whose="own" />
      <PasskeysCard person={person.id} />
    </Page>
  );
}

import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Page } from "@/shared/ui/Page";
import { PasskeysCard } from "./PasskeysCard";
import { SessionList } from "./SessionList";

/** Lists the signed-in person's own sessions with buttons to end them. */
export default function MySessionsPage() {
  const { t } = useTranslation("access");
  const { person } = useSession();
  return (
    <Page title={t("sessions.title")} lead={t("sessions.lead")}>
      <SessionList person={person.id} whose="own" />
      <PasskeysCard person={person.id} />
    </Page>
  );
}

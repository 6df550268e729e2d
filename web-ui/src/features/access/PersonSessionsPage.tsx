import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { usePersonNames } from "@/shared/people/names";
import { useSession } from "@/shared/session/SessionProvider";
import { Page } from "@/shared/ui/Page";
import { PasskeysCard } from "./PasskeysCard";
import { SessionList } from "./SessionList";

/** Lists another person's sessions for administrators. */
export default function PersonSessionsPage() {
  const { t } = useTranslation("access");
  const { person: reader } = useSession();
  const { person = "" } = useParams();
  const name = usePersonNames([person])[person];
  if (person === reader.id) return <Navigate to="/signed-in" replace />;
  return (
    <Page
      title={name ? t("sessions.theirs", { name }) : t("sessions.somebody")}
      lead={t("sessions.theirsLead")}
    >
      <SessionList person={person} whose="theirs" />
      <PasskeysCard person={person} />
    </Page>
  );
}

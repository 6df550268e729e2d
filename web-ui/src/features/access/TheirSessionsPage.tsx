import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { useNames } from "@/shared/people/names";
import { useSession } from "@/shared/session/Session";
import { Page } from "@/shared/ui/Page";
import { PasskeysCard } from "./PasskeysCard";
import { SessionsOf } from "./SessionsOf";

/** Where somebody else is signed in, and the ways to end it; for administrators. */
export default function TheirSessionsPage() {
  const { t } = useTranslation("access");
  const { person: reader } = useSession();
  const { person = "" } = useParams();
  const name = useNames([person])[person];
  if (person === reader.id) return <Navigate to="/signed-in" replace />;
  return (
    <Page
      title={name ? t("sessions.theirs", { name }) : t("sessions.somebody")}
      lead={t("sessions.theirsLead")}
    >
      <SessionsOf person={person} whose="theirs" />
      <PasskeysCard person={person} />
    </Page>
  );
}

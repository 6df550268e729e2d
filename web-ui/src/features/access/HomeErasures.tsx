import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { useErasureRequests } from "./erasing";

/** For an administrator on Home: somebody waits to be erased. Nothing while nobody does. */
export default function HomeErasures() {
  const { t } = useTranslation("privacy");
  const { organization } = useSession();
  const count = useErasureRequests(organization.id).data?.requests.length ?? 0;
  if (count === 0) return null;
  return (
    <Card title={t("requests.title")}>
      <Link to="/erasures">{t("requests.waiting", { count })}</Link>
    </Card>
  );
}

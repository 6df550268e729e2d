import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { useErasureRequests } from "./erasure";

/** Tells administrators that erasure requests are pending. Shows nothing when there are none. */
export default function ErasureRequestsHomeCard() {
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

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import type { Council } from "./council";

/** Shows whether the council has a charter and links to it. */
export function CharterCard({ council }: { council: Council }) {
  const { t } = useTranslation("organization");
  const { is } = useSession();
  const none = council.charterVersion === 0;
  return (
    <Card title={t("charter.title")} subtitle={t("charter.lead")}>
      <p>{none ? t("charter.none") : t("charter.version", { version: council.charterVersion })}</p>
      {(!none || is("administrator", "coordinator")) && (
        <p>
          <Link to="/charter">{t(none ? "charter.begin" : "charter.read")}</Link>
        </p>
      )}
    </Card>
  );
}

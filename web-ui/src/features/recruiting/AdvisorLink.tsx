import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";

/** Links a name to the advisor's page when the user may open it. An erased advisor has no name but still a page. */
export function AdvisorLink(props: { advisor: string; name: string | undefined }) {
  const { t } = useTranslation("recruiting");
  const { is } = useSession();
  const name = props.name ?? t("unnamed");
  return is("administrator", "coordinator", "champion") ? (
    <Link to={`/people/${props.advisor}`}>{name}</Link>
  ) : (
    <span>{name}</span>
  );
}

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";

/** A person's name, leading to their page for whom it is. Whoever was erased has no name and still a way. */
export function PersonLink(props: { advisor: string; name: string | undefined }) {
  const { t } = useTranslation("recruiting");
  const { is } = useSession();
  const name = props.name ?? t("unnamed");
  return is("administrator", "coordinator", "champion") ? (
    <Link to={`/people/${props.advisor}`}>{name}</Link>
  ) : (
    <span>{name}</span>
  );
}

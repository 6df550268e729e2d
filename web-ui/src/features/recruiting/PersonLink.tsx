import { useTranslation } from "react-i18next";
import { Link } from "react-router";

/** A person's name, leading to their page. Whoever was erased has no name and still a way. */
export function PersonLink(props: { advisor: string; name: string | undefined }) {
  const { t } = useTranslation("recruiting");
  return <Link to={`/people/${props.advisor}`}>{props.name ?? t("unnamed")}</Link>;
}

import { useTranslation } from "react-i18next";

/** Why a figure is left out that tells of few people. */
export function SmallNote() {
  const { t } = useTranslation();
  return <p className="lt-dimmed">{t("small.why")}</p>;
}

import { useTranslation } from "react-i18next";

/** Explains that a figure is suppressed because it describes too few people. */
export function SuppressionNote() {
  const { t } = useTranslation();
  return <p className="lt-dimmed">{t("small.why")}</p>;
}

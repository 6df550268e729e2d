import { IconDeviceLaptop } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./access.module.css";

/** Says plainly that nobody signs in here, and why that is all right. */
export function TrialNote() {
  const { t } = useTranslation("access");
  return (
    <p className={styles.trial}>
      <IconDeviceLaptop size={24} stroke={1.7} aria-hidden="true" />
      <span>
        <strong>{t("trial.title")}</strong> {t("trial.text")}
      </span>
    </p>
  );
}

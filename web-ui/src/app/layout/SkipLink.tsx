import { useTranslation } from "react-i18next";
import styles from "./layout.module.css";

/** Lets keyboard users skip the navigation and move to the main content. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.skip} href="#content">
      {t("skip")}
    </a>
  );
}

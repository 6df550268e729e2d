import { useTranslation } from "react-i18next";
import styles from "./layout.module.css";

/** First stop of the Tab key: past the navigation, straight to what the page is about. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.skip} href="#content">
      {t("skip")}
    </a>
  );
}

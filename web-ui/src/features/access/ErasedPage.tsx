import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";

/** Confirms to a person that they were erased while the page was open. */
export default function ErasedPage() {
  const { t } = useTranslation("privacy");
  return (
    <div className={styles.narrow}>
      <Page title={t("erased.title")} lead={t("erased.lead")}>
        <Card>
          <div className={styles.stack}>
            <p>{t("erased.stays")}</p>
            <p>{t("erased.back")}</p>
          </div>
        </Card>
        <p className={styles.aside}>
          <Link to="/sign-in">{t("erased.signIn")}</Link>
        </p>
      </Page>
    </div>
  );
}

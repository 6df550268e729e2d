import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import styles from "./ideas.module.css";

/** Shows the code of an anonymous idea once. */
export function IdeaCodeNotice({ code }: { code: string }) {
  const { t } = useTranslation("ideas");
  return (
    <Page title={t("code.title")} lead={t("code.lead")}>
      <Card>
        <p className={styles.code}>{code}</p>
        <p>{t("code.keep")}</p>
        <div className={`${styles.buttons} lt-no-print`}>
          <Button onClick={() => window.print()}>{t("code.print")}</Button>
          <Button variant="default" component={Link} to="/ideas">
            {t("code.done")}
          </Button>
        </div>
      </Card>
    </Page>
  );
}

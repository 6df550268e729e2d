import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import styles from "./Failure.module.css";
import { NotFound } from "./NotFound";

/** In place of a page that broke. Says so, takes no blame to the reader, and offers two ways on. */
export function Failure() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isMissing(error)) return <NotFound />;
  return (
    <Page title={t("failure.title")} lead={t("failure.lead")}>
      <ProblemNotice error={error} />
      <div className={styles.ways}>
        <Button onClick={() => window.location.reload()}>{t("failure.reload")}</Button>
        <Button component="a" href="/" variant="default">
          {t("home")}
        </Button>
      </div>
    </Page>
  );
}

/** When even the frame around the pages broke. */
export function FailureAlone() {
  return (
    <main className={styles.alone}>
      <Failure />
    </main>
  );
}

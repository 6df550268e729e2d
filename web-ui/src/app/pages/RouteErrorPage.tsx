import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { isNotFound } from "@/shared/api/problem";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./Failure.module.css";
import { NotFoundPage } from "./NotFoundPage";

/** Shows an error in place of a page that failed and offers two ways to continue. The text does not blame the user. */
export function RouteErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isNotFound(error)) return <NotFoundPage />;
  return (
    <Page title={t("failure.title")} lead={t("failure.lead")}>
      <ErrorAlert error={error} />
      <div className={styles.ways}>
        <Button onClick={() => window.location.reload()}>{t("failure.reload")}</Button>
        <Button component="a" href="/" variant="default">
          {t("home")}
        </Button>
      </div>
    </Page>
  );
}

/** Shows an error when the layout itself failed. */
export function RootErrorPage() {
  return (
    <main className={styles.alone}>
      <RouteErrorPage />
    </main>
  );
}

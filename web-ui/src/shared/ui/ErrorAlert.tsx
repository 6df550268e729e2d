import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCloudOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NetworkError, ProblemError, UserFacingError } from "@/shared/api/problem";
import styles from "./ProblemNotice.module.css";

/**
 * Shows an error, with the server's own sentence where there is one, and a retry button. A form can always contain it, because it shows
 * nothing while there is no error.
 */
export function ErrorAlert(props: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { error, onRetry } = props;
  const away = error instanceof NetworkError;
  const Picture = away ? IconCloudOff : IconAlertTriangle;
  const said = sentenceOf(error);
  return (
    <div role="alert" className={error ? styles.notice : styles.silent}>
      {error ? (
        <>
          <Picture size={24} aria-hidden="true" />
          <p>{said || t(away ? "problem.away" : "problem.unexplained")}</p>
          {onRetry && (
            <Button variant="default" onClick={onRetry}>
              {t("problem.retry")}
            </Button>
          )}
        </>
      ) : null}
    </div>
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError) return error.detail || error.title;
  return error instanceof UserFacingError ? error.message : "";
}

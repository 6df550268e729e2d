import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCloudOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NetworkError, ProblemError, UserFacingError } from "@/shared/api/problem";
import styles from "./ProblemNotice.module.css";

/**
 * Shows an error and a retry button, or nothing when there is no error. The server's own sentence where it has
 * one. Shows nothing for `null`, so that it can stand in a form from the start.
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

import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCloudOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PlainWords, Problem, Unreachable } from "@/shared/api/problem";
import styles from "./ProblemNotice.module.css";

/**
 * What went wrong, in plain words, and what to do. The server's own sentence where it has one.
 * Shows nothing for `null`, so that it can stand in a form from the start.
 */
export function ProblemNotice(props: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { error, onRetry } = props;
  const away = error instanceof Unreachable;
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
  if (error instanceof Problem) return error.detail || error.title;
  return error instanceof PlainWords ? error.message : "";
}

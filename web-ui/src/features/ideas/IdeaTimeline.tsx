import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import type { IdeaHistoryEntry } from "./ideas";
import styles from "./ideas.module.css";

/** Shows the history of an idea in order. */
export function IdeaTimeline(props: { steps: IdeaHistoryEntry[]; zone: string }) {
  const { t } = useTranslation("ideas");
  return (
    <Card title={t("story.steps")}>
      <ol className={styles.steps}>
        {props.steps.map((step) => (
          <li key={step.position}>
            <p className={styles.step}>
              <strong>{t(`step.${step.kind}`)}</strong>{" "}
              <span className="lt-dimmed">
                <DateTimeText at={step.at} zone={props.zone} style="date" />
              </span>
            </p>
            {step.kind !== "SUBMITTED" && step.text && (
              <p lang={step.language ?? undefined}>{step.text.text ?? t("erased")}</p>
            )}
            {step.prediction && (
              <p>
                {t("story.prediction")} {step.prediction.text ?? t("erased")}
              </p>
            )}
            {step.meetingTitle && <p>{step.meetingTitle}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

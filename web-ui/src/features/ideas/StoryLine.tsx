import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { When } from "@/shared/ui/When";
import type { Step } from "./ideas";
import styles from "./ideas.module.css";

/** Every step of an idea, the first one on top. */
export function StoryLine(props: { steps: Step[]; zone: string }) {
  const { t } = useTranslation("ideas");
  return (
    <Card title={t("story.steps")}>
      <ol className={styles.steps}>
        {props.steps.map((step) => (
          <li key={step.position}>
            <p className={styles.step}>
              <strong>{t(`step.${step.kind}`)}</strong>{" "}
              <span className="lt-dimmed">
                <When at={step.at} zone={props.zone} style="date" />
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

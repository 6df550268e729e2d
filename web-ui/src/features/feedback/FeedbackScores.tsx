import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { questions, type Summary } from "./feedback";
import styles from "./feedback.module.css";

const MOST = 5;

/** Shows the mean of each feedback question as a number and a bar. */
export function FeedbackScores({ summary }: { summary: Summary }) {
  const { t } = useTranslation("feedback");
  const number = new Intl.NumberFormat(useLocale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <dl className={styles.means}>
      {questions.map((name) => {
        const mean = summary[name] ?? 0;
        return (
          <div key={name}>
            <dt>{t(`question.${name}`)}</dt>
            <dd>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(mean / MOST) * 100}%` }} />
              </span>
              {t("results.mean", { mean: number.format(mean) })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

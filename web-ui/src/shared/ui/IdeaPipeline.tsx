import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "@/shared/text/locale";
import styles from "./Band.module.css";
import { ProgressRing } from "./ProgressRing";

const stages = ["heard", "weighing", "progress", "changed"] as const;
/** Names a stage of the idea pipeline. */
export type IdeaPipelineStage = (typeof stages)[number];

interface BandProps {
  /** Null while the counts load. */
  counts: Record<IdeaPipelineStage, number> | null;
  /** Returns the page that lists the ideas of a stage; without it the counts are plain text. */
  linkTo?: (stage: IdeaPipelineStage) => string;
}

/** Shows how many ideas were heard, are under review, are in progress and led to a change. */
export function IdeaPipeline({ counts, linkTo }: BandProps) {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <section className={styles.band} aria-label={t("band.label")}>
      <ul>
        {stages.map((stage, index) => {
          const figure = (
            <>
              <span className={styles.count}>{counts ? number.format(counts[stage]) : "–"}</span>{" "}
              <span className={styles.name}>
                <ProgressRing quarters={(index + 1) as 1 | 2 | 3 | 4} />
                {t(`band.${stage}`)}
              </span>
            </>
          );
          return (
            <li key={stage} className={styles[stage]}>
              {linkTo ? <Link to={linkTo(stage)}>{figure}</Link> : figure}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

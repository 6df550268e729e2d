import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "@/shared/text/locale";
import styles from "./Band.module.css";
import { StageRing } from "./StageRing";

const stages = ["heard", "weighing", "progress", "changed"] as const;
export type BandStage = (typeof stages)[number];

interface BandProps {
  /** Null while they are on their way. */
  counts: Record<BandStage, number> | null;
  /** Where the ideas of a stage are listed; without it the figures are plain text. */
  linkTo?: (stage: BandStage) => string;
}

/** The signature of every page that reports: what families said, and what became of it. */
export function Band({ counts, linkTo }: BandProps) {
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
                <StageRing quarters={(index + 1) as 1 | 2 | 3 | 4} />
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

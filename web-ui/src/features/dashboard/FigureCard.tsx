import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { figureOf } from "@/shared/text/figures";
import { Card } from "@/shared/ui/Card";
import type { Reading } from "./dashboard";
import styles from "./dashboard.module.css";
import { Standing } from "./Standing";
import { evidenceOf } from "./view";

interface FigureCardProps {
  reading: Reading;
  zone: string;
  /** What is looked at, for the way to the figure's own page: `?scope=…`. */
  search: string;
}

/** One figure: its share, what stands behind it, month by month, and the way to the events. */
export function FigureCard({ reading, zone, search }: FigureCardProps) {
  const { t } = useTranslation("dashboard");
  const { is } = useSession();
  const figure = figureOf(reading.figure);
  if (!figure) return null;
  const known = typeof reading.value === "number";
  const title = t(`figure.${figure}.title`);
  return (
    <Card title={title} subtitle={t(`figure.${figure}.lead`)}>
      <Standing reading={reading} />
      {known && (
        <p className={`${styles.ways} lt-no-print`}>
          <Link to={`/dashboard/${figure}${search}`} aria-label={t("monthsOf", { figure: title })}>
            {t("byMonth")}
          </Link>
          {is("administrator", "coordinator", "leader") && (
            <Link
              to={evidenceOf(reading.events, figure, zone)}
              aria-label={t("eventsOf", { figure: title })}
            >
              {t("events")}
            </Link>
          )}
        </p>
      )}
    </Card>
  );
}

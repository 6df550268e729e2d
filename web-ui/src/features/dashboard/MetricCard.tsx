import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { parseMetricName } from "@/shared/text/metrics";
import { Card } from "@/shared/ui/Card";
import type { MetricValue } from "./dashboard";
import styles from "./dashboard.module.css";
import { sourceEventsLink } from "./dashboardView";
import { MetricValueText } from "./MetricValueText";

interface FigureCardProps {
  reading: MetricValue;
  zone: string;
  /** The selected scope and period for the link to the metric's page: `?scope=…`. */
  search: string;
}

/** Shows one metric with its value, monthly chart and a link to its source events. */
export function MetricCard({ reading, zone, search }: FigureCardProps) {
  const { t } = useTranslation("dashboard");
  const { is } = useSession();
  const figure = parseMetricName(reading.figure);
  if (!figure) return null;
  const known = typeof reading.value === "number";
  const title = t(`figure.${figure}.title`);
  return (
    <Card title={title} subtitle={t(`figure.${figure}.lead`)}>
      <MetricValueText reading={reading} />
      {known && (
        <p className={`${styles.ways} lt-no-print`}>
          <Link to={`/dashboard/${figure}${search}`} aria-label={t("monthsOf", { figure: title })}>
            {t("byMonth")}
          </Link>
          {is("administrator", "coordinator", "leader") && (
            <Link
              to={sourceEventsLink(reading.events, figure, zone)}
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

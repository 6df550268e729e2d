import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { parseMetricName } from "@/shared/text/metrics";
import { Card } from "@/shared/ui/Card";
import { useDashboard } from "./dashboard";
import styles from "./dashboard.module.css";

const SHOWN = ["loop-closure", "influence", "attendance-advisors", "seat-fill", "readiness"];

/** Shows selected metrics on Home, for the whole organization when the reader is a leader. */
export default function MetricsHomeCard() {
  const { t } = useTranslation("dashboard");
  const common = useTranslation();
  const { council, organization, is } = useSession();
  const locale = useLocale();
  const wide = is("leader") && !is("administrator", "coordinator");
  const scope = wide ? "organization" : "council";
  const readings = useDashboard({ scope, months: 12 }).data?.figures;
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const search = `?scope=${scope}&months=12`;
  if (!readings) return null;
  return (
    <Card title={t("home.title")} subtitle={wide ? organization.name : council.name}>
      <ul className={styles.lines}>
        {SHOWN.map((name) => {
          const figure = parseMetricName(name);
          const reading = readings.find((it) => it.figure === name);
          const value = reading?.value;
          const none = reading?.suppressed ? common.t("small.few") : "—";
          if (!figure) return null;
          return (
            <li key={figure}>
              <Link to={`/dashboard/${figure}${search}`}>{t(`figure.${figure}.title`)}</Link>
              <strong>{typeof value === "number" ? share.format(value) : none}</strong>
            </li>
          );
        })}
      </ul>
      <Link to={`/dashboard${search}`} className={styles.all ?? ""}>
        {t("home.all")}
      </Link>
    </Card>
  );
}

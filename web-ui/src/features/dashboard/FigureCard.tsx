import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { Money } from "@/shared/ui/Money";
import { evidenceOf, type Reading } from "./dashboard";
import styles from "./dashboard.module.css";
import { figures } from "./figures";

/** One figure: its share, what stands behind it, and the way to the events. */
export function FigureCard({ reading }: { reading: Reading }) {
  const { t } = useTranslation("dashboard");
  const locale = useLocale();
  const { is } = useSession();
  const figure = figures.find((name) => name === reading.figure);
  if (!figure) return null;
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const number = new Intl.NumberFormat(locale);
  const known = typeof reading.value === "number";
  return (
    <Card title={t(`figure.${figure}.title`)} subtitle={t(`figure.${figure}.lead`)}>
      {known && <p className={styles.value}>{share.format(reading.value ?? 0)}</p>}
      <p>
        {known
          ? t("of", {
              numerator: number.format(reading.numerator),
              denominator: number.format(reading.denominator),
            })
          : (reading.todo ?? t("noData"))}
      </p>
      {typeof reading.medianDays === "number" && (
        <p>{t("median", { days: number.format(reading.medianDays) })}</p>
      )}
      {reading.open.map((money) => (
        <p key={money.currency}>
          {t("open")} <Money value={money} />
        </p>
      ))}
      {known && is("administrator", "coordinator", "leader") && (
        <Link className="lt-no-print" to={evidenceOf(reading)}>
          {t("events", { figure: t(`figure.${figure}.title`) })}
        </Link>
      )}
    </Card>
  );
}

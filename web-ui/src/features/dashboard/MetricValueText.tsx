import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { MoneyText } from "@/shared/ui/MoneyText";
import type { MetricValue } from "./dashboard";
import styles from "./dashboard.module.css";

/** Shows a metric's share and counts, or what to do when there is no data. */
export function MetricValueText({ reading }: { reading: MetricValue }) {
  const { t } = useTranslation("dashboard");
  const common = useTranslation();
  const locale = useLocale();
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  const number = new Intl.NumberFormat(locale);
  const { value, numerator, denominator, medianDays, open, declined } = reading;
  if (reading.suppressed) return <p className={styles.value}>{common.t("small.few")}</p>;
  if (typeof value !== "number") return <p>{reading.todo ?? t("noData")}</p>;
  return (
    <>
      <p className={styles.value}>{share.format(value)}</p>
      <p>
        {t("of", {
          numerator: number.format(numerator ?? 0),
          denominator: number.format(denominator ?? 0),
        })}
      </p>
      {typeof medianDays === "number" && <p>{t("median", { days: number.format(medianDays) })}</p>}
      {reading.amountsSuppressed && (
        <p>
          {t("open")} {common.t("small.few")}
        </p>
      )}
      {open.map((money) => (
        <p key={money.currency}>
          {t("open")} <MoneyText value={money} />
        </p>
      ))}
      {declined.map((money) => (
        <p key={money.currency}>
          {t("declined")} <MoneyText value={money} />
        </p>
      ))}
    </>
  );
}

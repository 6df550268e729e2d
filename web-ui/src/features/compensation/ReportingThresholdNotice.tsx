import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { thresholdProximity } from "./claimCalculation";
import type { Policy } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";

/** Warns that pay approaches the tax reporting threshold. */
export function ReportingThresholdNotice({ policy, minor }: { policy: Policy; minor: number }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const near = thresholdProximity(policy, minor);
  if (near === "far") return null;
  return (
    <div className={styles.note} role="note">
      <IconInfoCircle size={24} aria-hidden="true" />
      <div>
        <p>
          {t(`threshold.${near}`, {
            year: policy.year,
            amount: money({ minor, currency: policy.time.currency }),
            threshold: money(policy.reportingThreshold),
          })}
        </p>
        <p>{t("threshold.wish")}</p>
      </div>
    </div>
  );
}

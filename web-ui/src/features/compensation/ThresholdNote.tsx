import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Policy } from "./compensation";
import styles from "./compensation.module.css";
import { nearness } from "./reckoning";
import { useWords } from "./words";

/** Says when a year's pay comes near the sum that is reported to the tax office, and what one may do then. */
export function ThresholdNote({ policy, minor }: { policy: Policy; minor: number }) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const near = nearness(policy, minor);
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

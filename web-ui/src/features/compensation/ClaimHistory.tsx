import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ClaimStatusBadge } from "./ClaimStatusBadge";
import { isOpenClaim } from "./claimStatus";
import type { Claim } from "./compensation";
import styles from "./compensation.module.css";
import { Day } from "./Day";
import { usePayFormatters } from "./formatters";

/** Shows a claim's status, payments, corrections and receipt. */
export function ClaimHistory({ line }: { line: Claim }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const reason = line.reason?.text;
  return (
    <div className={styles.story}>
      <div className={styles.standing}>
        <ClaimStatusBadge line={line} />
        <Link
          className={`${styles.receipt} lt-no-print`}
          to={`/receipts/${line.position}`}
          aria-label={t("deedAbout", {
            deed: t("story.receipt"),
            about: `${t(`category.${line.category}`)}, ${money(line.amount)}`,
          })}
        >
          {t("story.receipt")}
        </Link>
      </div>
      {line.standing === "DECLINED" && reason && <p>{t("story.reason", { reason })}</p>}
      {isOpenClaim(line) && line.deferredUntil && (
        <p>
          {t("story.later")} <Day on={line.deferredUntil} />
        </p>
      )}
      {line.payments.map(({ amount, method, paidOn, reference }) => (
        <p key={`${paidOn} ${amount.minor}`}>
          <Day on={paidOn} /> · {money(amount)} · {t(`method.${method}`)}
          {reference && ` · ${reference}`}
        </p>
      ))}
      {line.corrections.map(({ from, to, overpaid, why, at }) => (
        <p key={at}>
          {t(overpaid.minor > 0 ? "story.overpaid" : "story.corrected", {
            from: money(from),
            to: money(to),
            over: money(overpaid),
            why: why ?? t("erased"),
          })}
        </p>
      ))}
    </div>
  );
}

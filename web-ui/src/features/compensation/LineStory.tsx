import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Line } from "./compensation";
import styles from "./compensation.module.css";
import { Day } from "./Day";
import { Standing } from "./Standing";
import { isOpen } from "./standing";
import { useWords } from "./words";

/** What became of a claim: its standing, payments, corrections, why it was declined, and what proves that it was made. */
export function LineStory({ line }: { line: Line }) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const reason = line.reason?.text;
  return (
    <div className={styles.story}>
      <div className={styles.standing}>
        <Standing line={line} />
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
      {isOpen(line) && line.deferredUntil && (
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

import { useId } from "react";
import { useLocale } from "@/shared/text/locale";
import styles from "./ProgressBar.module.css";

/** Shows progress as a bar and as text. Without a total it only shows that something is running. */
export function ProgressBar(props: { label: string; done: number; total: number | null }) {
  const locale = useLocale();
  const id = useId();
  const { label, done, total } = props;
  const share = total ? Math.min(1, done / total) : 0;
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(share);
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span id={id}>{label}</span>
        {total !== null && <span>{percent}</span>}
      </div>
      <progress
        aria-labelledby={id}
        className={styles.bar}
        {...(total === null ? {} : { max: 1, value: share })}
      />
    </div>
  );
}

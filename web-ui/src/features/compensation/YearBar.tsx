import styles from "./compensation.module.css";
import { PrintButton } from "./PrintButton";
import { YearChoice } from "./YearChoice";

/** Which year, and paper. */
export function YearBar() {
  return (
    <div className={`${styles.yearBar} lt-no-print`}>
      <YearChoice />
      <PrintButton />
    </div>
  );
}

import styles from "./compensation.module.css";
import { PrintButton } from "./PrintButton";
import { YearSelect } from "./YearSelect";

/** Shows the year selector and the print button. */
export function StatementToolbar() {
  return (
    <div className={`${styles.yearBar} lt-no-print`}>
      <YearSelect />
      <PrintButton />
    </div>
  );
}

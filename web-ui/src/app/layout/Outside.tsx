import { Outlet } from "react-router";
import { Mark } from "@/shared/ui/Mark";
import { LanguageSwitch } from "./LanguageSwitch";
import styles from "./Outside.module.css";
import { Scrolling } from "./Scrolling";
import { SkipLink } from "./SkipLink";
import { ThemeSwitch } from "./ThemeSwitch";

/** The frame of pages before somebody was chosen: no navigation, one thing to do. */
export function Outside() {
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.top}>
        <div className={styles.brand}>
          <Mark size={34} />
          <strong>Longtable</strong>
        </div>
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      <Scrolling />
    </div>
  );
}

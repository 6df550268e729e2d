import { Outlet } from "react-router";
import { Logo } from "@/shared/ui/Logo";
import { LanguageSwitch } from "./LanguageSwitch";
import styles from "./Outside.module.css";
import { RouteScrollRestoration } from "./RouteScrollRestoration";
import { SkipLink } from "./SkipLink";
import { ThemeSwitch } from "./ThemeSwitch";

/** Frames the pages that need no signed-in user and shows no navigation. */
export function PublicLayout() {
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.top}>
        <div className={styles.brand}>
          <Logo size={34} />
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
      <RouteScrollRestoration />
    </div>
  );
}

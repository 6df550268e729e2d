import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import styles from "./Page.module.css";

interface PageProps {
  title: string;
  /** One or two plain sentences about the purpose of the page. */
  lead?: ReactNode;
  /** Buttons for the whole page, to the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Renders a page heading, sets the tab title, and moves the focus to the heading. */
export function Page({ title, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const arrived = key !== "default";
  useEffect(() => {
    document.title = `${title} · Longtable`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter in the query string must not move the focus
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={`${styles.actions} lt-no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  icon: Icon;
  title: string;
  /** What will appear here and how. */
  children?: ReactNode;
  /** The next action. */
  action?: ReactNode;
}

/** Explains why a list is empty and offers the first action. */
export function EmptyState({ icon: Picture, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Picture size={28} stroke={1.6} aria-hidden="true" />
      </span>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}

import { IconChevronRight } from "@tabler/icons-react";
import { Children, type ReactNode } from "react";
import styles from "./RowLinks.module.css";

/** Shows links or buttons as full-width rows with large touch targets. */
export function LinkList(props: { children: ReactNode }) {
  return (
    <ul className={styles.rows}>
      {Children.map(props.children, (child) => (
        <li>
          {child}
          <IconChevronRight size={20} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}

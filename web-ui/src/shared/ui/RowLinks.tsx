import { IconChevronRight } from "@tabler/icons-react";
import { Children, type ReactNode } from "react";
import styles from "./RowLinks.module.css";

/** Links or buttons as full-width rows, one under the other, each with a big target. */
export function RowLinks(props: { children: ReactNode }) {
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

import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconX,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./StatusBadge.module.css";

const pictures = {
  good: IconCircleCheck,
  waiting: IconClock,
  attention: IconAlertTriangle,
  bad: IconX,
  neutral: IconCircleDashed,
};

/** Shows a status with an icon, a word and a color, each of which is sufficient alone. */
export function StatusBadge(props: { tone: keyof typeof pictures; children: ReactNode }) {
  const Picture = pictures[props.tone];
  return (
    <span className={`${styles.badge} ${styles[props.tone]}`}>
      <Picture size={16} aria-hidden="true" />
      {props.children}
    </span>
  );
}

import styles from "./StageRing.module.css";

/** Shows progress in quarters as a decorative ring. A text label must appear beside it. */
export function ProgressRing(props: { quarters: 1 | 2 | 3 | 4 }) {
  return (
    <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7.5" className={styles.track} />
      <circle
        cx="10"
        cy="10"
        r="7.5"
        pathLength="4"
        strokeDasharray={`${props.quarters} 4`}
        transform="rotate(-90 10 10)"
        className={styles.fill}
      />
    </svg>
  );
}

import { type ReactNode, useId } from "react";
import styles from "./Card.module.css";

interface CardProps {
  title?: string;
  subtitle?: ReactNode;
  /** Small controls to the right of the title. */
  aside?: ReactNode;
  /** Lets a list reach the edges of the card. */
  flush?: boolean;
  children: ReactNode;
}

/** Groups related content. With a title it is a landmark region that a screen reader can jump to. */
export function Card({ title, subtitle, aside, flush, children }: CardProps) {
  const id = useId();
  const className = flush ? `${styles.card} ${styles.flush}` : styles.card;
  if (!title) return <div className={className}>{children}</div>;
  return (
    <section className={className} aria-labelledby={id}>
      <header className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {aside && <div className="lt-no-print">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

/** Places cards side by side where there is room. */
export function CardGrid(props: { children: ReactNode }) {
  return <div className={styles.grid}>{props.children}</div>;
}

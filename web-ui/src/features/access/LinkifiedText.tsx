import { Fragment } from "react";
import styles from "./access.module.css";

const LINK = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** Shows plain text with clickable links. */
export function LinkifiedText({ text }: { text: string }) {
  // Every second part is a link that the pattern matched.
  const parts = text.split(LINK).map((part, at) => ({ part, at, link: at % 2 === 1 }));
  return (
    <p className={styles.plain}>
      {parts.map(({ part, at, link }) =>
        link ? (
          <a key={at} href={part}>
            {part}
          </a>
        ) : (
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </p>
  );
}

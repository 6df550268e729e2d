import styles from "./Initials.module.css";

const TITLE = /^(dr|dra|sr|sra|mr|mrs|ms)\.?\s+/i;

/** Shows a person's initials as decoration beside the name. */
export function InitialsAvatar(props: { name: string }) {
  const parts = props.name.replace(TITLE, "").trim().split(/\s+/);
  const letters = [parts.at(0), parts.length > 1 ? parts.at(-1) : ""]
    .map((part) => part?.[0] ?? "")
    .join("");
  return (
    <span className={styles.initials} aria-hidden="true">
      {letters.toUpperCase()}
    </span>
  );
}

import type { ReactNode } from "react";
import styles from "./audit.module.css";

/** Shows names and values as a list. */
export function DefinitionList(props: { facts: [name: ReactNode, value: ReactNode][] }) {
  return (
    <dl className={styles.pairs}>
      {props.facts.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of an event never change their order
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Shows the stored fields of an event under their original names. */
export function StoredPayload({ value }: { value: unknown }) {
  if (Array.isArray(value)) {
    return (
      <ul className={styles.values}>
        {value.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of an event never changes
          <li key={index}>
            <StoredPayload value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (value !== null && typeof value === "object")
    return (
      <DefinitionList
        facts={Object.entries(value).map(([name, part]) => [
          <code key={name}>{name}</code>,
          <StoredPayload key={name} value={part} />,
        ])}
      />
    );
  return <span>{value === null || value === "" ? "—" : String(value)}</span>;
}

import type { ReactNode } from "react";
import styles from "./audit.module.css";

/** Names and values, one under the other. */
export function Facts(props: { facts: [name: ReactNode, value: ReactNode][] }) {
  return (
    <dl className={styles.pairs}>
      {props.facts.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of an event never change places
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What an event says, as it is stored: its names are the format's, which no language translates. */
export function Stored({ value }: { value: unknown }) {
  if (Array.isArray(value)) {
    return (
      <ul className={styles.values}>
        {value.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of an event never changes
          <li key={index}>
            <Stored value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (value !== null && typeof value === "object")
    return (
      <Facts
        facts={Object.entries(value).map(([name, part]) => [
          <code key={name}>{name}</code>,
          <Stored key={name} value={part} />,
        ])}
      />
    );
  return <span>{value === null || value === "" ? "—" : String(value)}</span>;
}

import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Aligns numbers and amounts at the end. */
  align?: "end";
}

interface DataTableProps<Row> {
  /** What the table contains, for screen readers only. */
  caption: string;
  /** The first column names the row. It is the row header in a table and the title of the card on a phone. */
  columns: [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Replaces the table when there are no rows. */
  empty?: ReactNode;
}

/** Shows rows as a table on wide screens and as stacked cards on phones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const narrow = useMediaQuery("(max-width: 40em)", undefined, { getInitialValueInEffect: false });
  if (props.rows.length === 0 && props.empty) return props.empty;
  return narrow ? <Articles {...props} /> : <Table {...props} />;
}

function Table<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} data-align={column.align}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Articles<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const [title, ...details] = columns;
  return (
    <ul className={styles.articles} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <article>
            <div className={styles.title}>{title.cell(row)}</div>
            <dl>
              {details.map((column) => (
                <div key={column.key}>
                  <dt>{column.header}</dt>
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
            </dl>
          </article>
        </li>
      ))}
    </ul>
  );
}

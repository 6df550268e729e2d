import { Button } from "@mantine/core";
import { IconChartBar, IconTable } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { Card } from "./Card";
import styles from "./ChartCard.module.css";
import { DataTable } from "./DataTable";

export interface Series {
  key: string;
  label: string;
  /** Draws the series as a goal: a dashed gray line. Other series take the chart's colors in order. */
  goal?: boolean;
}

export interface ChartRow {
  /** The text under the axis, such as a month or a category. */
  label: string;
  values: Record<string, number>;
}

interface ChartCardProps {
  title: string;
  subtitle?: string;
  /** What the labels are, such as "Month". */
  axis: string;
  kind: "bars" | "line";
  series: readonly Series[];
  rows: readonly ChartRow[];
  /** Formats a value; the default is a plain number. */
  format?: (value: number) => string;
  /** The top of the axis where it is known, such as 1 for shares. The default follows the values. */
  max?: number;
}

const Chart = lazy(() => import("./Chart"));

/** Shows a chart with the same data as an accessible table. The chart library loads after everything else is on the screen. */
export function ChartCard(props: ChartCardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [table, showTable] = useState(false);
  const settled = useSettled();
  const format = props.format ?? new Intl.NumberFormat(locale).format;
  const figures = (
    <DataTable
      caption={props.title}
      rows={props.rows}
      rowKey={({ label }) => label}
      columns={[
        { key: "label", header: props.axis, cell: ({ label }) => label },
        ...props.series.map(({ key, label }) => ({
          key,
          header: label,
          align: "end" as const,
          cell: ({ values }: ChartRow) => format(values[key] ?? 0),
        })),
      ]}
    />
  );
  return (
    <Card title={props.title} subtitle={props.subtitle}>
      <div className={table ? styles.seen : styles.heard}>{figures}</div>
      {!table && (
        <div aria-hidden="true" className={styles.drawing}>
          <Legend series={props.series} />
          <div className={styles.canvas}>
            {settled && (
              <Suspense fallback={null}>
                <Chart
                  kind={props.kind}
                  series={props.series}
                  rows={props.rows}
                  format={format}
                  max={props.max}
                />
              </Suspense>
            )}
          </div>
        </div>
      )}
      <Button
        className={`${styles.toggle} lt-no-print`}
        variant="subtle"
        leftSection={table ? <IconChartBar size={20} /> : <IconTable size={20} />}
        onClick={() => showTable(!table)}
      >
        {t(table ? "chart.drawing" : "chart.table")}
      </Button>
    </Card>
  );
}

function Legend(props: { series: readonly Series[] }) {
  return (
    <ul className={styles.legend}>
      {props.series.map(({ key, label, goal }) => (
        <li key={key} data-goal={goal}>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Returns true shortly after the first render, when the browser has no more urgent work. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    // Safari has no idle callback, and a short wait is equally good.
    const timer = setTimeout(() => setSettled(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}

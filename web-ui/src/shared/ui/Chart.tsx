import "@mantine/charts/styles.css";
import { BarChart, LineChart } from "@mantine/charts";
import { useReducedMotion } from "@mantine/hooks";
import type { ChartRow, Series } from "./ChartCard";

interface ChartProps {
  kind: "bars" | "line";
  series: readonly Series[];
  rows: readonly ChartRow[];
  format: (value: number) => string;
  max?: number | undefined;
}

const colors = ["var(--lt-chart-1)", "var(--lt-chart-2)", "var(--lt-chart-3)"];

/** Draws a chart; only `ChartCard` may use it because it adds the table alternative. */
export default function Chart({ kind, series, rows, format, max }: ChartProps) {
  const still = useReducedMotion();
  const animation = { isAnimationActive: !still, animationDuration: 500 };
  const common = {
    h: "100%",
    data: rows.map(({ label, values }) => ({ label, ...values })),
    dataKey: "label",
    valueFormatter: format,
    withLegend: false,
    tickLine: "none" as const,
    gridAxis: "x" as const,
    strokeDasharray: "0",
    gridColor: "var(--lt-line)",
    textColor: "var(--mantine-color-dimmed)",
    accessibilityLayer: false,
    yAxisProps: { width: 54, ...(max !== undefined && { domain: [0, max] }) },
    xAxisProps: { interval: "equidistantPreserveStart" as const },
  };
  const drawn = series.map(({ key, label, goal }, index) => ({
    name: key,
    label,
    color: goal ? "var(--mantine-color-dimmed)" : (colors[index % colors.length] ?? ""),
    ...(goal && { strokeDasharray: "2 6" }),
  }));
  return kind === "bars" ? (
    <BarChart
      {...common}
      series={drawn}
      barProps={{ radius: [6, 6, 0, 0], maxBarSize: 18, ...animation }}
    />
  ) : (
    <LineChart
      {...common}
      series={drawn}
      withDots={false}
      strokeWidth={3}
      curveType="monotone"
      lineProps={animation}
    />
  );
}

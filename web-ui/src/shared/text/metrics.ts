/** Lists the API names of the leadership metrics. */
export const metricNames = [
  "family-share",
  "seat-fill",
  "attendance-advisors",
  "attendance-staff",
  "retention",
  "representation",
  "loop-closure",
  "influence",
  "pay-timeliness",
  "readiness",
  "partnership",
] as const;

/** Names a leadership metric. */
export type MetricName = (typeof metricNames)[number];

/** Returns the metric name, or undefined for a metric that this version does not know. */
export function parseMetricName(name: string): MetricName | undefined {
  return metricNames.find((it) => it === name);
}

const styles = {
  brief: { month: "short", year: "2-digit" },
  short: { month: "short" },
  long: { month: "long", year: "numeric" },
} as const;

/** Formats a month in the reader's locale. */
export function formatMonth(month: string, locale: string, style: keyof typeof styles): string {
  const words = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: "UTC" });
  return words.format(new Date(`${month}-15T00:00:00Z`));
}

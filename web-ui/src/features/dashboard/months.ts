const styles = {
  brief: { month: "short", year: "2-digit" },
  short: { month: "short" },
  long: { month: "long", year: "numeric" },
} as const;

/** A month, `2026-03`, in the reader's words. */
export function monthName(month: string, locale: string, style: keyof typeof styles): string {
  const words = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: "UTC" });
  return words.format(new Date(`${month}-15T00:00:00Z`));
}

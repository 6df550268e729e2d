/** The figures that leadership watches, by the names that the API gives them. */
export const figures = [
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

export type FigureName = (typeof figures)[number];

/** The name of a figure that this version knows. */
export function figureOf(name: string): FigureName | undefined {
  return figures.find((it) => it === name);
}

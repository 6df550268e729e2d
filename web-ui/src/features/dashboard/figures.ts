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

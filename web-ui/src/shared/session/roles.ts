import type { TFunction } from "i18next";

const known = [
  "administrator",
  "coordinator",
  "staffPartner",
  "champion",
  "advisor",
  "leader",
] as const;

/** A role in the reader's language; `STAFF_PARTNER` and `staff-partner` are the same role. */
export function roleName(t: TFunction, role: string): string {
  const camel = role
    .toLowerCase()
    .replace(/[-_ ]+(.)/g, (_, letter: string) => letter.toUpperCase());
  const found = known.find((name) => name === camel);
  return found ? t(`role.${found}`) : role;
}

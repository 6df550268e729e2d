import type { TFunction } from "i18next";

/** What may be done in a role grows towards the front: it is the one that counts for the person. */
const ranked = [
  "administrator",
  "coordinator",
  "champion",
  "staffPartner",
  "advisor",
  "leader",
] as const;

export type RoleName = (typeof ranked)[number];

/** A role as the API says it: `STAFF_PARTNER`. */
export interface HeldRole {
  role: string;
  /** Null: in the whole organization. */
  council?: string | null;
}

function named(role: string): RoleName | undefined {
  const camel = role
    .toLowerCase()
    .replace(/[-_ ]+(.)/g, (_, letter: string) => letter.toUpperCase());
  return ranked.find((name) => name === camel);
}

/** The roles that count in a council: those held there and those held everywhere. */
export function rolesIn(roles: readonly HeldRole[], council: string | null): RoleName[] {
  const here = roles.filter((held) => !held.council || held.council === council);
  return ranked.filter((name) => here.some(({ role }) => named(role) === name));
}

/** The role in which somebody acts in a council, in the API's spelling; null without any. */
export function leadingRole(roles: readonly HeldRole[], council: string | null): string | null {
  const [first] = rolesIn(roles, council);
  return first ? spelled(first) : null;
}

/** A role as the API spells it. */
export function spelled(role: RoleName): string {
  return role.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** A role in the reader's language. */
export function roleName(t: TFunction, role: string): string {
  const known = named(role);
  return known ? t(`role.${known}`) : role;
}

import type { TFunction } from "i18next";

/** The roles from most to fewest permissions. A person acts in the first one that they hold. */
const ranked = [
  "administrator",
  "coordinator",
  "champion",
  "staffPartner",
  "advisor",
  "leader",
] as const;

export type RoleName = (typeof ranked)[number];

/** Describes a role in the spelling of the API: `STAFF_PARTNER`. */
export interface HeldRole {
  role: string;
  /** Null means the whole organization. */
  council?: string | null;
}

function named(role: string): RoleName | undefined {
  const camel = role
    .toLowerCase()
    .replace(/[-_ ]+(.)/g, (_, letter: string) => letter.toUpperCase());
  return ranked.find((name) => name === camel);
}

/** Returns the roles that apply in a council, including those for the whole organization. */
export function rolesInCouncil(roles: readonly HeldRole[], council: string | null): RoleName[] {
  const here = roles.filter((held) => !held.council || held.council === council);
  return ranked.filter((name) => here.some(({ role }) => named(role) === name));
}

/** Returns the role with the most permissions in a council, or null. */
export function highestRole(roles: readonly HeldRole[], council: string | null): string | null {
  const [first] = rolesInCouncil(roles, council);
  return first ? toApiRole(first) : null;
}

/** Converts a role to its API spelling. */
export function toApiRole(role: RoleName): string {
  return role.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Returns the translated label of a role. */
export function roleLabel(t: TFunction, role: string): string {
  const known = named(role);
  return known ? t(`role.${known}`) : role;
}

import { useRef } from "react";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { optionalText, requiredOption, requiredText } from "@/shared/form/fieldSchemas";

type Schemas = components["schemas"];
/** Describes a person with their roles. */
export type RoleHolder = Schemas["PeopleViewPerson"];
/** Describes a role that a person holds. */
export type RoleAssignment = RoleHolder["roles"][number];
type Grant = Schemas["GrantRoleBody"];

/** Lists the roles that administrators grant. Advisors and staff partners get their role with a seat, and a champion is named. */
export const grantableRoles = ["COORDINATOR", "LEADER", "ADMINISTRATOR"] as const;

/** Returns true when administrators grant this role. */
export function isGrantable(held: RoleAssignment): boolean {
  return grantableRoles.some((role) => role === held.role);
}

/** Validates a role for a known person. */
export const grantToKnownSchema = z.object({
  person: requiredOption(),
  role: requiredOption(),
  where: requiredOption(),
});
/** Validates a role for a new person. */
export const grantToNewSchema = z.object({
  name: requiredText(200),
  email: optionalText(254),
  role: requiredOption(),
  where: requiredOption(),
});

/** Returns the council in which a role applies, or null for the whole organization. */
function councilOf(where: string): string | null {
  return where === "organization" ? null : where;
}

function grant(organization: string, person: string, role: string, where: string) {
  return dataOf(
    api.POST("/api/organizations/{organization}/people/{person}/roles", {
      params: { path: { organization, person } },
      body: { role: role as Grant["role"], council: councilOf(where) },
    }),
  );
}

/** Grants a role. */
export function useGrantRole(organization: string) {
  return useCommandMutation("access", (to: z.infer<typeof grantToKnownSchema>) =>
    grant(organization, to.person, to.role, to.where),
  );
}

/** Adds a person and grants a role. A retry continues after the first step when that one succeeded. */
export function useAddPersonWithRole(organization: string) {
  const added = useRef<string | null>(null);
  return useCommandMutation("access", async (to: z.infer<typeof grantToNewSchema>) => {
    added.current ??= (
      await dataOf(
        api.POST("/api/organizations/{organization}/people", {
          params: { path: { organization } },
          body: { name: to.name, email: to.email },
        }),
      )
    ).id;
    const done = await grant(organization, added.current, to.role, to.where);
    added.current = null;
    return done;
  });
}

export function useEndRole(organization: string) {
  return useCommandMutation(
    "access",
    ({ person, held }: { person: string; held: RoleAssignment }) =>
      dataOf(
        api.POST("/api/organizations/{organization}/people/{person}/role-endings", {
          params: { path: { organization, person } },
          body: { role: held.role, council: held.council ?? null },
        }),
      ),
  );
}

import { useRef } from "react";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, optionalWords, words } from "@/shared/form/rules";

type Schemas = components["schemas"];
export type Acting = Schemas["PeopleViewPerson"];
export type Held = Acting["roles"][number];
type Grant = Schemas["GrantRoleBody"];

/** What is given here. Advisors and staff partners come by their seats, a champion is named. */
export const given = ["COORDINATOR", "LEADER", "ADMINISTRATOR"] as const;

export function isGiven(held: Held): boolean {
  return given.some((role) => role === held.role);
}

export const known = z.object({ person: choice(), role: choice(), where: choice() });
export const newcomer = z.object({
  name: words(200),
  email: optionalWords(254),
  role: choice(),
  where: choice(),
});

/** Where a role counts: in the council, or everywhere ("organization"). */
function councilOf(where: string): string | null {
  return where === "organization" ? null : where;
}

function grant(organization: string, person: string, role: string, where: string) {
  return body(
    api.POST("/api/organizations/{organization}/people/{person}/roles", {
      params: { path: { organization, person } },
      body: { role: role as Grant["role"], council: councilOf(where) },
    }),
  );
}

export function useGrant(organization: string) {
  return useCommand("access", (to: z.infer<typeof known>) =>
    grant(organization, to.person, to.role, to.where),
  );
}

/** Adds somebody, then gives them the role. If only the first worked, trying again goes on with the second. */
export function useAddAndGrant(organization: string) {
  const added = useRef<string | null>(null);
  return useCommand("access", async (to: z.infer<typeof newcomer>) => {
    added.current ??= (
      await body(
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
  return useCommand("access", ({ person, held }: { person: string; held: Held }) =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/role-endings", {
        params: { path: { organization, person } },
        body: { role: held.role, council: held.council ?? null },
      }),
    ),
  );
}

import { useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useRef } from "react";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, wholeNumber, words } from "@/shared/form/rules";
import { choosePerson } from "@/shared/session/choices";
import { readersZone } from "@/shared/time/zones";

export const setupSchema = z.object({
  organization: words(200),
  you: words(200),
  council: words(200),
  languages: z
    .array(z.string())
    .check(z.minLength(1, { error: () => i18next.t("setup.oneLanguage", { ns: "organization" }) })),
  zone: choice(),
  familySeats: wholeNumber(0, 500),
  staffSeats: wholeNumber(0, 500),
  termMonths: wholeNumber(1, 120),
});

type Setup = z.infer<typeof setupSchema>;

/** What most councils begin with; every field can be changed. */
export const usualSetup = {
  organization: "",
  you: "",
  council: "",
  languages: ["en", "es"],
  zone: readersZone(),
  familySeats: "10",
  staffSeats: "5",
  termMonths: "24",
};

/**
 * Creates the organization with its first administrator, then opens the council in their name. If
 * only the first of the two worked, trying again goes on with the second.
 */
export function useSetUp() {
  const client = useQueryClient();
  const created = useRef<Created | null>(null);
  return useCommand(["organization", "access"], async (setup: Setup) => {
    created.current ??= await createOrganization(setup);
    const { id, administrator } = created.current;
    const roles = [{ role: "ADMINISTRATOR", council: null }];
    choosePerson({ id: administrator, name: setup.you, roles, organization: id });
    const { council: name, languages, zone, familySeats, staffSeats, termMonths } = setup;
    const done = await body(
      api.POST("/api/organizations/{organization}/councils", {
        params: { path: { organization: id } },
        body: { name, languages, zone, familySeats, staffSeats, termMonths },
      }),
    );
    client.removeQueries();
    return done;
  });
}

type Created = components["schemas"]["Created"];

function createOrganization({ organization: name, you }: Setup): Promise<Created> {
  const administrator = { name: you, language: i18next.language };
  return body(api.POST("/api/organizations", { body: { name, administrator } }));
}

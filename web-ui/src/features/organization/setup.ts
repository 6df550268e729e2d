import { useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useRef } from "react";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { words } from "@/shared/form/rules";
import { choosePerson } from "@/shared/session/choices";
import { readersZone } from "@/shared/time/zones";
import { councilFields, openCouncil } from "./council";

export const setupSchema = z.object({
  organization: words(200),
  you: words(200),
  ...councilFields,
});

type Setup = z.infer<typeof setupSchema>;

/** What most councils begin with. */
export const usualCouncil = {
  council: "",
  languages: ["en", "es"],
  zone: readersZone(),
  familySeats: "10",
  staffSeats: "5",
  termMonths: "24",
};

export const usualSetup = { organization: "", you: "", ...usualCouncil };

/**
 * Creates the organization with its first administrator, then opens the council in their name. If
 * only the first of the two worked, trying again goes on with the second.
 */
export function useSetUp() {
  const client = useQueryClient();
  const created = useRef<Created | null>(null);
  return useCommand(
    ["organization", "access"],
    async ({ organization, you, ...council }: Setup) => {
      created.current ??= await createOrganization(organization, you);
      const { id, administrator } = created.current;
      const roles = [{ role: "ADMINISTRATOR", council: null }];
      choosePerson({ id: administrator, name: you, roles, organization: id });
      const done = await openCouncil(id, council);
      client.removeQueries();
      return done;
    },
  );
}

type Created = Awaited<ReturnType<typeof createOrganization>>;

function createOrganization(name: string, you: string) {
  const administrator = { name: you, language: i18next.language };
  return body(api.POST("/api/organizations", { body: { name, administrator } }));
}

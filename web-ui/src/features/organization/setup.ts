import { useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useRef } from "react";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { emailAddress, words } from "@/shared/form/rules";
import { actIn } from "@/shared/session/acting";
import { noteEntered } from "@/shared/session/signedIn";
import { readersZone } from "@/shared/time/zones";
import { councilFields, openCouncil } from "./council";

export const setupSchema = z.object({
  code: words(100),
  organization: words(200),
  you: words(200),
  email: emailAddress(),
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

export const usualSetup = { organization: "", you: "", email: "", ...usualCouncil };

/**
 * Creates the organization with its first administrator, who is signed in by it, then opens the council in their name.
 * If only the first of the two worked, trying again goes on with the second.
 */
export function useSetUp() {
  const client = useQueryClient();
  const created = useRef<Created | null>(null);
  return useCommand(["organization", "access"], async (given: Setup) => {
    const { code, organization, you, email, ...council } = given;
    created.current ??= await createOrganization(code, organization, { name: you, email });
    const { id, administrator } = created.current;
    actIn("ADMINISTRATOR");
    const done = await openCouncil(id, council);
    noteEntered(client, { person: administrator, organization: id });
    return done;
  });
}

type Created = Awaited<ReturnType<typeof createOrganization>>;

function createOrganization(code: string, name: string, who: { name: string; email: string }) {
  const administrator = { ...who, language: i18next.language };
  return body(api.POST("/api/organizations", { body: { code, name, administrator } }));
}

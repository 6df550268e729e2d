import { useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useRef } from "react";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import { emailAddress, requiredText } from "@/shared/form/fieldSchemas";
import { onSignedIn } from "@/shared/session/authentication";
import { setRequestRole } from "@/shared/session/requestRole";
import { browserTimeZone } from "@/shared/time/zones";
import { councilFields, openCouncil } from "./council";

export const setupSchema = z.object({
  code: requiredText(100),
  organization: requiredText(200),
  you: requiredText(200),
  email: emailAddress(),
  ...councilFields,
});

type Setup = z.infer<typeof setupSchema>;

/** Contains the default values of a new council. */
export const defaultCouncil = {
  council: "",
  languages: ["en", "es"],
  zone: browserTimeZone(),
  familySeats: "10",
  staffSeats: "5",
  termMonths: "24",
};

/** Contains the default values of the setup form. */
export const defaultSetup = { organization: "", you: "", email: "", ...defaultCouncil };

/** Creates the organization and then its first council. A retry continues after the first step when that one succeeded. */
export function useSetUpOrganization() {
  const client = useQueryClient();
  const created = useRef<Created | null>(null);
  return useCommandMutation(["organization", "access"], async (given: Setup) => {
    const { code, organization, you, email, ...council } = given;
    created.current ??= await createOrganization(code, organization, { name: you, email });
    const { id, administrator } = created.current;
    setRequestRole("ADMINISTRATOR");
    const done = await openCouncil(id, council);
    onSignedIn(client, { person: administrator, organization: id });
    return done;
  });
}

type Created = Awaited<ReturnType<typeof createOrganization>>;

function createOrganization(code: string, name: string, who: { name: string; email: string }) {
  const administrator = { ...who, language: i18next.language };
  return dataOf(api.POST("/api/organizations", { body: { code, name, administrator } }));
}

import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { purposeHeader } from "@/shared/api/purposeHeader";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { optionalText, requiredText } from "@/shared/form/fieldSchemas";

export type Known = components["schemas"]["PeopleViewPerson"];

/** Returns a person's contact details for readers who may see them. */
export function usePersonContact(person: string, may: boolean) {
  return useQuery({
    queryKey: queryKey("access", null, "person", person),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/people/{person}", {
          params: { path: { person } },
          headers: purposeHeader("REACHING"),
          signal,
        }),
      ),
    enabled: may,
  });
}

/** Validates a person's contact details. */
export const personContactSchema = z.object({
  name: requiredText(200),
  email: optionalText(254),
  phone: optionalText(50),
});

/** Corrects a person's contact details. */
export function useCorrectPersonContact(organization: string, person: string) {
  return useCommandMutation(
    ["access", "recruiting"],
    (given: z.infer<typeof personContactSchema>) =>
      dataOf(
        api.POST("/api/organizations/{organization}/people/{person}/contact", {
          params: { path: { organization, person } },
          body: given,
        }),
      ),
  );
}

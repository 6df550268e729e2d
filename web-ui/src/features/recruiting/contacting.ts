import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { because } from "@/shared/api/purpose";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { optionalWords, words } from "@/shared/form/rules";

export type Known = components["schemas"]["PeopleViewPerson"];

/** How a person is called and reached; asked only for those who may know. */
export function usePerson(person: string, may: boolean) {
  return useQuery({
    queryKey: keyOf("access", null, "person", person),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/people/{person}", {
          params: { path: { person } },
          headers: because("REACHING"),
          signal,
        }),
      ),
    enabled: may,
  });
}

export const contact = z.object({
  name: words(200),
  email: optionalWords(254),
  phone: optionalWords(50),
});

export function useCorrectContact(organization: string, person: string) {
  return useCommand(["access", "recruiting"], (given: z.infer<typeof contact>) =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/contact", {
        params: { path: { organization, person } },
        body: given,
      }),
    ),
  );
}

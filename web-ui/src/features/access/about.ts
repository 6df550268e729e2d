import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import { emailAddress, optionalWords, words } from "@/shared/form/rules";

/** How much is held about somebody, and the newest of it; for themselves only. */
export function useHeld(person: string) {
  return useQuery({
    queryKey: keyOf("access", null, "held", person),
    queryFn: ({ signal }) =>
      body(api.GET("/api/people/{person}/held", { params: { path: { person } }, signal })),
  });
}

/** Name and ways to reach the person who is signed in. */
export function useOwnContact(person: string) {
  return useQuery({
    queryKey: keyOf("access", null, "contact", person),
    queryFn: ({ signal }) =>
      body(api.GET("/api/people/{person}", { params: { path: { person } }, signal })),
  });
}

export const contact = z.object({
  name: words(200),
  email: emailAddress(),
  phone: optionalWords(50),
});

/** Puts one's own name and ways to be reached right. */
export function useCorrectContact(organization: string, person: string) {
  return useCommand("access", (right: z.infer<typeof contact>) =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/contact", {
        params: { path: { organization, person } },
        body: right,
      }),
    ),
  );
}

/** Where everything that is held can be taken from, as a file. */
export function heldFile(person: string): string {
  return `/api/people/${encodeURIComponent(person)}/held/file`;
}

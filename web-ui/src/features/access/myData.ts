import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import { emailAddress, optionalText, requiredText } from "@/shared/form/fieldSchemas";

/** Returns the number of events held about the person and the newest of them. */
export function useHeldData(person: string) {
  return useQuery({
    queryKey: queryKey("access", null, "held", person),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/people/{person}/held", { params: { path: { person } }, signal })),
  });
}

/** Returns the signed-in person's name and contact details. */
export function useMyContact(person: string) {
  return useQuery({
    queryKey: queryKey("access", null, "contact", person),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/people/{person}", { params: { path: { person } }, signal })),
  });
}

/** Validates the signed-in person's contact details. */
export const myContactSchema = z.object({
  name: requiredText(200),
  email: emailAddress(),
  phone: optionalText(50),
});

/** Corrects the signed-in person's name and contact details. */
export function useCorrectMyContact(organization: string, person: string) {
  return useCommandMutation("access", (right: z.infer<typeof myContactSchema>) =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/contact", {
        params: { path: { organization, person } },
        body: right,
      }),
    ),
  );
}

/** Returns the download URL of the data held about the person. */
export function heldDataUrl(person: string): string {
  return `/api/people/${encodeURIComponent(person)}/held/file`;
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { ProblemError } from "@/shared/api/problem";
import { queryKey } from "@/shared/api/queries";
import { atMost, emailAddress } from "@/shared/form/fieldSchemas";
import { onSignedIn } from "@/shared/session/authentication";

/** Validates the email address for sign-in. */
export const emailSchema = z.object({ to: emailAddress() });

/** Validates the email address or phone number for sign-in. */
export const emailOrPhoneSchema = z.object({
  to: z.string().check(
    z.trim(),
    atMost(254),
    z.regex(/^([^\s@]+@[^\s@]+\.[^\s@]+|\+?[\d\s().\-/]{7,30})$/, {
      error: () => i18next.t("signIn.neither", { ns: "access" }),
    }),
  ),
});

/** Requests a sign-in link; the response does not reveal whether the address is known. */
export function useRequestSignInLink() {
  return useMutation({
    mutationFn: ({ to }: { to: string }) =>
      dataOf(api.POST("/api/sign-in/links", { body: { to } })),
  });
}

/** Returns what a sign-in link is for, without using it. */
export function useSignInLinkDetails(link: string) {
  return useQuery({
    queryKey: queryKey("access", null, "opened", link),
    queryFn: ({ signal }) =>
      dataOf(api.POST("/api/sign-in/links/opened", { body: { link }, signal })),
    enabled: link !== "",
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** Validates a six-digit sign-in code. */
export const signInCodeSchema = z.object({
  code: z.pipe(
    z.string().check(
      z.refine((typed) => /^\d{6}$/.test(digits(typed)), {
        error: () => i18next.t("enter.digits", { ns: "access" }),
      }),
    ),
    z.transform(digits),
  ),
});

function digits(typed: string): string {
  return typed.replace(/[\s\-–.]/g, "");
}

/** Signs in with a link and, in another browser, with the code of the browser that requested it. */
export function useSignInWithLink(link: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ code }: { code: string | null }) =>
      dataOf(api.POST("/api/sign-in", { body: { link, code } })),
    onSuccess: (entered) => onSignedIn(client, entered),
  });
}

/** Signs in as a sample person. */
export function useDemoSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => dataOf(api.POST("/api/sign-in/as", { body: { person } })),
    onSuccess: (entered) => onSignedIn(client, entered),
  });
}

/** Returns true when a sign-in link was used, has expired or is unknown. */
export function isLinkInvalid(error: unknown): boolean {
  return error instanceof ProblemError && error.slug === "link-not-valid";
}

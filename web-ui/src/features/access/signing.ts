import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { keyOf } from "@/shared/api/queries";
import { atMost, emailAddress } from "@/shared/form/rules";
import { noteEntered } from "@/shared/session/signedIn";

export const address = z.object({ to: emailAddress() });

/** An email address, or a telephone's number however it is typed; whether one is reached there, the server does not tell. */
export const addressOrNumber = z.object({
  to: z.string().check(
    z.trim(),
    atMost(254),
    z.regex(/^([^\s@]+@[^\s@]+\.[^\s@]+|\+?[\d\s().\-/]{7,30})$/, {
      error: () => i18next.t("signIn.neither", { ns: "access" }),
    }),
  ),
});

/** Asks for a link; the answer is the same whether or not the address is known. */
export function useAskForLink() {
  return useMutation({
    mutationFn: ({ to }: { to: string }) => body(api.POST("/api/sign-in/links", { body: { to } })),
  });
}

/** What a link that was opened is for. Looking changes nothing. */
export function useOpened(link: string) {
  return useQuery({
    queryKey: keyOf("access", null, "opened", link),
    queryFn: ({ signal }) =>
      body(api.POST("/api/sign-in/links/opened", { body: { link }, signal })),
    enabled: link !== "",
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** Six digits, however they were typed: "482 913", "482-913". */
export const code = z.object({
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

/** Signs in by a link that was opened, with the code of the browser that asked for it where it is needed. */
export function useEnter(link: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ code }: { code: string | null }) =>
      body(api.POST("/api/sign-in", { body: { link, code } })),
    onSuccess: (entered) => noteEntered(client, entered),
  });
}

/** Enters as somebody of the sample year. */
export function useEnterAs() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => body(api.POST("/api/sign-in/as", { body: { person } })),
    onSuccess: (entered) => noteEntered(client, entered),
  });
}

/** The link was used, has grown old, or was never one of ours. */
export function isSpent(error: unknown): boolean {
  return error instanceof Problem && error.slug === "link-not-valid";
}

import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export type Wording = components["schemas"]["Wording"];
export type Agreed = components["schemas"]["KnownPersonAgreed"];
export type ConsentKind = Wording["kind"];

/** What one may agree to, in the very words that are recorded. */
export function useWordings() {
  return useQuery({
    queryKey: keyOf("access", null, "consents"),
    queryFn: ({ signal }) => body(api.GET("/api/consents", { signal })),
  });
}

interface Agreement {
  kind: ConsentKind;
  version: number;
  language: string;
}

/** Agrees to something, for oneself. */
export function useGiveConsent(organization: string, person: string) {
  return useCommand("access", (agreement: Agreement) =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/consents", {
        params: { path: { organization, person } },
        body: agreement,
      }),
    ),
  );
}

/** Withdraws a consent, for oneself. */
export function useWithdrawConsent(organization: string, person: string) {
  return useCommand("access", (kind: ConsentKind) =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/consent-withdrawals", {
        params: { path: { organization, person } },
        body: { kind },
      }),
    ),
  );
}

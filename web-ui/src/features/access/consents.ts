import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export type Wording = components["schemas"]["ConsentWording"];
/** Describes a consent that was given and not withdrawn. */
export type ActiveConsent = components["schemas"]["PersonDocumentActiveConsent"];
export type ConsentKind = Wording["kind"];

/** Returns the consents in the wording that is recorded. */
export function useConsentWordings() {
  return useQuery({
    queryKey: queryKey("access", null, "consents"),
    queryFn: ({ signal }) => dataOf(api.GET("/api/consents", { signal })),
  });
}

interface Agreement {
  kind: ConsentKind;
  version: number;
  language: string;
}

/** Records the current user's consent. */
export function useGiveConsent(organization: string, person: string) {
  return useCommandMutation("access", (agreement: Agreement) =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/consents", {
        params: { path: { organization, person } },
        body: agreement,
      }),
    ),
  );
}

/** Withdraws the current user's consent. */
export function useWithdrawConsent(organization: string, person: string) {
  return useCommandMutation("access", (kind: ConsentKind) =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/consent-withdrawals", {
        params: { path: { organization, person } },
        body: { kind },
      }),
    ),
  );
}

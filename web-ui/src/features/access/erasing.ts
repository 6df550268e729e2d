import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export type Preview = components["schemas"]["ErasurePreview"];
export type ErasureReason = components["schemas"]["ErasePersonBody"]["reason"];

/** Asks to be erased, for oneself. */
export function useRequestErasure(organization: string, person: string) {
  return useCommand("access", () =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/erasure-request", {
        params: { path: { organization, person } },
      }),
    ),
  );
}

/** Does not ask for it any more. */
export function useTakeBackErasure(organization: string, person: string) {
  return useCommand("access", () =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/erasure-request/taking-back", {
        params: { path: { organization, person } },
      }),
    ),
  );
}

/** Who asks to be erased, the longest waiting first; for administrators. */
export function useErasureRequests(organization: string) {
  return useQuery({
    queryKey: keyOf("access", null, "erasure-requests", organization),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/organizations/{organization}/erasure-requests", {
          params: { path: { organization } },
          signal,
        }),
      ),
  });
}

/** What erasing somebody will do; for administrators. */
export function useErasurePreview(person: string, wanted: boolean) {
  return useQuery({
    queryKey: keyOf("access", null, "erasure-preview", person),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/people/{person}/erasure-preview", { params: { path: { person } }, signal }),
      ),
    enabled: wanted,
  });
}

/** Erases somebody, for good: all that is shown of them anywhere is read anew. */
export function useErase(organization: string, person: string) {
  return useCommand(
    ["access", "audit", "compensation", "ideas", "meetings", "organization", "recruiting"],
    (given: { reason: ErasureReason }) =>
      body(
        api.POST("/api/organizations/{organization}/people/{person}/erasure", {
          params: { path: { organization, person } },
          body: given,
        }),
      ),
  );
}

import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

/** Describes the effects of an erasure. */
export type ErasurePreviewData = components["schemas"]["ErasurePreview"];
export type ErasureReason = components["schemas"]["ErasePersonBody"]["reason"];

/** Requests the erasure of the current user. */
export function useRequestErasure(organization: string, person: string) {
  return useCommandMutation("access", () =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/erasure-request", {
        params: { path: { organization, person } },
      }),
    ),
  );
}

/** Withdraws the current user's erasure request. */
export function useWithdrawErasureRequest(organization: string, person: string) {
  return useCommandMutation("access", () =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/erasure-request/taking-back", {
        params: { path: { organization, person } },
      }),
    ),
  );
}

/** Returns pending erasure requests, oldest first. */
export function useErasureRequests(organization: string) {
  return useQuery({
    queryKey: queryKey("access", null, "erasure-requests", organization),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/organizations/{organization}/erasure-requests", {
          params: { path: { organization } },
          signal,
        }),
      ),
  });
}

/** Returns the effects of erasing a person, for administrators. */
export function useErasurePreview(person: string, wanted: boolean) {
  return useQuery({
    queryKey: queryKey("access", null, "erasure-preview", person),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/people/{person}/erasure-preview", { params: { path: { person } }, signal }),
      ),
    enabled: wanted,
  });
}

/** Erases a person permanently and refetches the data that may mention them. */
export function useErasePerson(organization: string, person: string) {
  return useCommandMutation(
    ["access", "audit", "compensation", "ideas", "meetings", "organization", "recruiting"],
    (given: { reason: ErasureReason }) =>
      dataOf(
        api.POST("/api/organizations/{organization}/people/{person}/erasure", {
          params: { path: { organization, person } },
          body: given,
        }),
      ),
  );
}

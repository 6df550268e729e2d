import { useInfiniteQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export type MentionLine = components["schemas"]["MentionsControllerMentionLine"];
export type RedactionReason = components["schemas"]["RedactEntryBody"]["reason"];

/** Returns texts by other people that mention a person by identifier or, with a name, by that name, newest first. For administrators. */
export function useMentions(person: string, name: string | null) {
  return useInfiniteQuery({
    queryKey: queryKey("access", null, "mentions", person, name ?? ""),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/people/{person}/mentions", {
          params: {
            path: { person },
            query: {
              ...(name !== null && { name }),
              ...(pageParam !== null && { before: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.before,
  });
}

/** Redacts a text permanently and refetches all data that shows it. */
export function useRedact(organization: string, person: string) {
  return useCommandMutation(
    ["access", "audit", "compensation", "ideas", "meetings", "organization", "recruiting"],
    (given: { position: number; key: string; reason: RedactionReason }) =>
      dataOf(
        api.POST("/api/organizations/{organization}/people/{person}/redactions", {
          params: { path: { organization, person } },
          body: given,
        }),
      ),
  );
}

import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";

/** Returns a person's sessions. */
export function useSessions(person: string) {
  return useQuery({
    queryKey: queryKey("access", null, "sessions", person),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/people/{person}/sessions", { params: { path: { person } }, signal })),
  });
}

/** Describes one browser session. */
export type BrowserSession = NonNullable<
  ReturnType<typeof useSessions>["data"]
>["sessions"][number];

/** Ends one session, or all other sessions when the id is null. */
export function useEndSession(organization: string, person: string) {
  return useCommandMutation("access", (session: string | null) =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/session-endings", {
        params: { path: { organization, person } },
        body: { session },
      }),
    ),
  );
}

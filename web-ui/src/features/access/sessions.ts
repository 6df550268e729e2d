import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";

/** Where somebody is signed in. */
export function useSessions(person: string) {
  return useQuery({
    queryKey: keyOf("access", null, "sessions", person),
    queryFn: ({ signal }) =>
      body(api.GET("/api/people/{person}/sessions", { params: { path: { person } }, signal })),
  });
}

export type SessionLine = NonNullable<ReturnType<typeof useSessions>["data"]>["sessions"][number];

/** Ends one session, or with null all but the one that asks. */
export function useEndSession(organization: string, person: string) {
  return useCommand("access", (session: string | null) =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/session-endings", {
        params: { path: { organization, person } },
        body: { session },
      }),
    ),
  );
}

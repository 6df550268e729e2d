import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

type Known = components["schemas"]["PeopleViewPerson"];
/** Somebody who can be chosen: whoever was erased has no name and cannot. */
export type Person = Known & { name: string };

/** People whose name contains `q`; the last answer stays while the next one is on its way. */
export function usePeople(q: string) {
  return useQuery({
    queryKey: keyOf("access", null, "people", q),
    queryFn: ({ signal }) =>
      body(api.GET("/api/access/people", { params: { query: { q } }, signal })),
    select: ({ people }) => people.filter((person): person is Person => !!person.name),
    placeholderData: keepPreviousData,
  });
}

/** Who may act for a council, there or everywhere; for the organization when none is named. */
export function useActing(organization: string, council: string | null) {
  return useQuery({
    queryKey: keyOf("access", null, "acting", organization, council),
    queryFn: ({ signal }) =>
      body(
        council
          ? api.GET("/api/councils/{council}/people", { params: { path: { council } }, signal })
          : api.GET("/api/organizations/{organization}/people", {
              params: { path: { organization } },
              signal,
            }),
      ),
  });
}

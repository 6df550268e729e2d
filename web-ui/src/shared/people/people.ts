import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

type Known = components["schemas"]["PeopleViewPerson"];
/** Describes a person who has a name; an erased person has none and cannot be selected. */
export type NamedPerson = Known & { name: string };

/** Searches people by a part of their name and keeps the last result while the next one loads. */
export function usePeopleSearch(q: string) {
  return useQuery({
    queryKey: queryKey("access", null, "people", q),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/access/people", { params: { query: { q } }, signal })),
    select: ({ people }) => people.filter((person): person is NamedPerson => !!person.name),
    placeholderData: keepPreviousData,
  });
}

/** Returns the people who hold a role in a council or in the organization. */
export function useRoleHolders(organization: string, council: string | null) {
  return useQuery({
    queryKey: queryKey("access", null, "acting", organization, council),
    queryFn: ({ signal }) =>
      dataOf(
        council
          ? api.GET("/api/councils/{council}/people", { params: { path: { council } }, signal })
          : api.GET("/api/organizations/{organization}/people", {
              params: { path: { organization } },
              signal,
            }),
      ),
  });
}

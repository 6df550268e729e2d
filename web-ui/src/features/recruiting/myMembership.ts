import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import { useSession } from "@/shared/session/SessionProvider";
import type { AdvisorHistory } from "./recruiting";

/** Returns the reader's own membership history in this council, if any. */
export function useMyMembership(): {
  way: AdvisorHistory | undefined;
  asked: boolean;
  error: unknown;
} {
  const { council, person } = useSession();
  const ways = useQuery({
    queryKey: queryKey("recruiting", council.id, "own", person.id),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/people/{person}/ways", { params: { path: { person: person.id } }, signal }),
      ),
  });
  // A member who returned has several memberships; the last one counts.
  const way = ways.data?.ways.filter((it) => it.council === council.id).at(-1);
  return { way, asked: ways.isFetched, error: ways.error };
}

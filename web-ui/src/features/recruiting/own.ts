import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { useSession } from "@/shared/session/Session";
import type { Way } from "./recruiting";

/** The reader's own way through this council, or undefined when there is none (yet). */
export function useOwnWay(): { way: Way | undefined; asked: boolean; error: unknown } {
  const { council, person } = useSession();
  const ways = useQuery({
    queryKey: keyOf("recruiting", council.id, "own", person.id),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/people/{person}/ways", { params: { path: { person: person.id } }, signal }),
      ),
  });
  // Whoever came back after a time has several ways: the last one counts.
  const way = ways.data?.ways.filter((it) => it.council === council.id).at(-1);
  return { way, asked: ways.isFetched, error: ways.error };
}

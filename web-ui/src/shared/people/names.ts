import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";

const AT_ONCE = 200;

/** Returns the names of people by id and omits erased people. */
export function usePersonNames(people: readonly string[]): Record<string, string> {
  const ids = [...new Set(people)].sort();
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  return useQueries({
    queries: parts.map((part) => ({
      queryKey: queryKey("access", null, "names", part),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        dataOf(api.GET("/api/people/names", { params: { query: { ids: part } }, signal })),
      placeholderData: keepPreviousData,
    })),
    combine: (answers) => Object.assign({}, ...answers.map(({ data }) => data?.names ?? {})),
  });
}

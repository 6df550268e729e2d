import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";

const AT_ONCE = 200;

/** How people are called, by id; whoever was erased is missing. */
export function useNames(people: readonly string[]): Record<string, string> {
  const ids = [...new Set(people)].sort();
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  return useQueries({
    queries: parts.map((part) => ({
      queryKey: keyOf("access", null, "names", part),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        body(api.GET("/api/people/names", { params: { query: { ids: part } }, signal })),
      placeholderData: keepPreviousData,
    })),
    combine: (answers) => Object.assign({}, ...answers.map(({ data }) => data?.names ?? {})),
  });
}

import { useInfiniteQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { formatInstant } from "@/shared/time/format";

export type Look = components["schemas"]["Look"];

/** Who looked at what is somebody's, the latest first; for themselves only. */
export function useLooks(person: string) {
  return useInfiniteQuery({
    queryKey: keyOf("access", null, "looks", person),
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/people/{person}/looks", {
          params: { path: { person }, query: pageParam === null ? {} : { before: pageParam } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.before,
  });
}

/** The same of one day as one line: the server keeps them by the hour. The latest stays first. */
export function byDay(looks: readonly Look[], zone: string): Look[] {
  const days = new Map<string, Look>();
  for (const look of looks) {
    const day = formatInstant(look.last, zone, "en-US", "date");
    const key = [day, look.by, look.role, look.kind, look.why].join("/");
    const later = days.get(key);
    days.set(key, later ? { ...later, first: look.first, times: later.times + look.times } : look);
  }
  return [...days.values()];
}

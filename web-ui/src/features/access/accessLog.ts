import { useInfiniteQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { formatInstant } from "@/shared/time/format";

/** Describes one access to a person's data. */
export type AccessLogEntry = components["schemas"]["HourlyAccess"];

/** Returns the access log of the signed-in person's data, newest first. */
export function useAccessLog(person: string) {
  return useInfiniteQuery({
    queryKey: queryKey("access", null, "looks", person),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/people/{person}/looks", {
          params: { path: { person }, query: pageParam === null ? {} : { before: pageParam } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.before,
  });
}

/** Merges the hourly access log entries of each day and keeps the latest first. */
export function groupAccessByDay(looks: readonly AccessLogEntry[], zone: string): AccessLogEntry[] {
  const days = new Map<string, AccessLogEntry>();
  for (const look of looks) {
    const day = formatInstant(look.last, zone, "en-US", "date");
    const key = [day, look.by, look.role, look.kind, look.why].join("/");
    const later = days.get(key);
    days.set(key, later ? { ...later, first: look.first, times: later.times + look.times } : look);
  }
  return [...days.values()];
}

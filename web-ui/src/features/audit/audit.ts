import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { because } from "@/shared/api/purpose";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { useActing } from "@/shared/people/people";
import { useSession } from "@/shared/session/Session";
import { conditionsOf, type Filter } from "./filter";
import { save } from "./save";

export type Line = components["schemas"]["AuditLine"];
export type AuditEvent = components["schemas"]["AuditEvent"];
export type Format = "csv" | "json";

/** The capabilities that record something. */
export const capabilities = [
  "organization",
  "access",
  "recruiting",
  "meetings",
  "ideas",
  "compensation",
] as const;

/** What the API is asked: where, and under which conditions. */
function useQuestion(filter: Filter) {
  const { council, organization } = useSession();
  const wide = filter.scope === "organization";
  return {
    council: wide ? null : council.id,
    query: {
      ...(wide ? { organization: organization.id } : { council: council.id }),
      ...conditionsOf(filter, council.zone),
    },
  };
}

/** What happened, newest first, page by page. */
export function useTrail(filter: Filter, language: string) {
  const { council, query } = useQuestion(filter);
  return useInfiniteQuery({
    queryKey: keyOf("audit", council, "trail", query, language),
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET("/api/audit", {
          params: { query: { ...query, ...(pageParam !== null && { before: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.before,
    placeholderData: keepPreviousData,
  });
}

/** Whom to choose from: everybody with a role, and whoever was chosen already. */
export function useActors(filter: Filter): { value: string; label: string }[] {
  const { council, organization } = useSession();
  const acting = useActing(organization.id, filter.scope === "organization" ? null : council.id);
  const people = acting.data?.people ?? [];
  const listed = people.map(({ id, name }) => ({ value: id, label: name ?? id }));
  const missing = filter.actor && !people.some(({ id }) => id === filter.actor);
  return missing ? [...listed, { value: filter.actor, label: filter.actor }] : listed;
}

/** One event, whole. */
export function useEvent(position: number, language: string) {
  return useQuery({
    queryKey: keyOf("audit", null, "event", position, language),
    queryFn: ({ signal }) =>
      body(api.GET("/api/audit/{position}", { params: { path: { position } }, signal })),
  });
}

/** Fetched rather than linked to: a link could not say in which language, nor who asks. */
export function useExport(filter: Filter) {
  const { query } = useQuestion(filter);
  return useCommand([], async (format: Format) => {
    const answer = await api.GET("/api/audit/export", {
      params: { query: { ...query, format } },
      headers: because("EXPORTING"),
      parseAs: "blob",
    });
    save(answer.data as unknown as Blob, `audit.${format}`);
  });
}

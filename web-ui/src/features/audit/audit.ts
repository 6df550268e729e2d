import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { purposeHeader } from "@/shared/api/purposeHeader";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { useRoleHolders } from "@/shared/people/people";
import { useSession } from "@/shared/session/SessionProvider";
import { type AuditFilter, toAuditQuery } from "./auditFilter";
import { downloadBlob } from "./downloadBlob";

/** Describes one event as a sentence. */
export type AuditLine = components["schemas"]["AuditLine"];
export type AuditEvent = components["schemas"]["AuditEventDetails"];
export type Format = "csv" | "json";

/** Lists the capabilities that record events. */
export const capabilities = [
  "organization",
  "access",
  "recruiting",
  "meetings",
  "ideas",
  "compensation",
] as const;

/** Returns the scope and the conditions of the API request. */
function useQuestion(filter: AuditFilter) {
  const { council, organization } = useSession();
  const wide = filter.scope === "organization";
  return {
    council: wide ? null : council.id,
    query: {
      ...(wide ? { organization: organization.id } : { council: council.id }),
      ...toAuditQuery(filter, council.zone),
    },
  };
}

/** Returns the audit trail in pages, newest first. */
export function useAuditTrail(filter: AuditFilter, language: string) {
  const { council, query } = useQuestion(filter);
  return useInfiniteQuery({
    queryKey: queryKey("audit", council, "trail", query, language),
    queryFn: ({ pageParam, signal }) =>
      dataOf(
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

/** Lists the people with a role, and the selected person, as filter options. */
export function useActorOptions(filter: AuditFilter): { value: string; label: string }[] {
  const { council, organization } = useSession();
  const acting = useRoleHolders(
    organization.id,
    filter.scope === "organization" ? null : council.id,
  );
  const people = acting.data?.people ?? [];
  const listed = people.map(({ id, name }) => ({ value: id, label: name ?? id }));
  const missing = filter.actor && !people.some(({ id }) => id === filter.actor);
  return missing ? [...listed, { value: filter.actor, label: filter.actor }] : listed;
}

/** Returns one event. */
export function useAuditEvent(position: number, language: string) {
  return useQuery({
    queryKey: queryKey("audit", null, "event", position, language),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/audit/{position}", { params: { path: { position } }, signal })),
  });
}

/** Downloads the audit trail with `fetch`, because a plain link cannot send the language and role. */
export function useAuditExport(filter: AuditFilter) {
  const { query } = useQuestion(filter);
  return useCommandMutation([], async (format: Format) => {
    const answer = await api.GET("/api/audit/export", {
      params: { query: { ...query, format } },
      headers: purposeHeader("EXPORTING"),
      parseAs: "blob",
    });
    downloadBlob(answer.data as unknown as Blob, `audit.${format}`);
  });
}

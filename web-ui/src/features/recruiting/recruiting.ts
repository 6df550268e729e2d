import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export { usePersonNames as useNames } from "@/shared/people/names";

type Schemas = components["schemas"];
export type Entry = Schemas["RosterViewRosterEntry"];
export type Roster = Schemas["RosterViewRosterPage"];
export type Pipeline = Schemas["RosterViewPipeline"];
export type Seats = Schemas["RosterViewSeatCount"];
export type Member = Schemas["ReadinessViewMemberReadiness"];
/** Contains one person's history in a council. */
export type AdvisorHistory = Schemas["AdvisorHistoryViewAdvisorHistory"];
export type Step = Member["missing"][number];

const inCouncil = (council: string) => ({ params: { path: { council } } });

/** Returns the current and former members of a council. */
export function useRoster(council: string) {
  return useQuery({
    queryKey: queryKey("recruiting", council, "roster"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/roster", { ...inCouncil(council), signal })),
  });
}

/** Returns the contact details of members who consented to share them, by person. */
export function useSharedContacts(council: string, wanted: boolean) {
  const shared = useQuery({
    queryKey: queryKey("access", council, "shared-contacts"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/contacts", { ...inCouncil(council), signal })),
    enabled: wanted,
  });
  return new Map(shared.data?.contacts.map((contact) => [contact.person, contact]));
}

/** Returns the prospects by recruiting stage. */
export function usePipeline(council: string) {
  return useQuery({
    queryKey: queryKey("recruiting", council, "pipeline"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/pipeline", { ...inCouncil(council), signal })),
  });
}

/** Returns each member's missing and expiring onboarding steps. */
export function useReadiness(council: string) {
  return useQuery({
    queryKey: queryKey("recruiting", council, "readiness"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/readiness", { ...inCouncil(council), signal })),
  });
}

/** Returns one person's history in a council. */
export function useAdvisorHistory(council: string, advisor: string) {
  return useQuery({
    queryKey: queryKey("recruiting", council, "way", advisor),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/advisors/{advisor}", {
          params: { path: { council, advisor } },
          signal,
        }),
      ),
  });
}

/** Returns the prospects who may still get a seat, most advanced first. */
export function activeProspects(pipeline: Pipeline | undefined): Entry[] {
  return pipeline ? [...pipeline.invited, ...pipeline.contacted, ...pipeline.nominated] : [];
}

/** Returns a person's roster entry at any stage. */
export function useRosterEntry(council: string, advisor: string): Entry | undefined {
  const roster = useRoster(council).data;
  const pipeline = usePipeline(council).data;
  return [
    ...(roster?.members ?? []),
    ...(roster?.former ?? []),
    ...activeProspects(pipeline),
    ...(pipeline?.declined ?? []),
  ].find((entry) => entry.advisor === advisor);
}

import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export { useNames } from "@/shared/people/names";

type Schemas = components["schemas"];
export type Entry = Schemas["RosterViewRosterEntry"];
export type Roster = Schemas["RosterViewRosterPage"];
export type Pipeline = Schemas["RosterViewPipeline"];
export type Seats = Schemas["RosterViewSeats"];
export type Member = Schemas["ReadinessViewMemberReadiness"];
export type Way = Schemas["AdvisorViewAdvisorPage"];
export type Step = Member["missing"][number];

const inCouncil = (council: string) => ({ params: { path: { council } } });

/** Who sits on the council and who did. */
export function useRoster(council: string) {
  return useQuery({
    queryKey: keyOf("recruiting", council, "roster"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/roster", { ...inCouncil(council), signal })),
  });
}

/** How those at the table are reached who agreed that the others see it; by person. */
export function useSharedContacts(council: string, wanted: boolean) {
  const shared = useQuery({
    queryKey: keyOf("access", council, "shared-contacts"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/contacts", { ...inCouncil(council), signal })),
    enabled: wanted,
  });
  return new Map(shared.data?.contacts.map((contact) => [contact.person, contact]));
}

/** Who is considered for a seat, by how far it went. */
export function usePipeline(council: string) {
  return useQuery({
    queryKey: keyOf("recruiting", council, "pipeline"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/pipeline", { ...inCouncil(council), signal })),
  });
}

/** What each member's onboarding lacks, and what runs out when. */
export function useReadiness(council: string) {
  return useQuery({
    queryKey: keyOf("recruiting", council, "readiness"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/readiness", { ...inCouncil(council), signal })),
  });
}

/** One person's whole way through the council. */
export function useWay(council: string, advisor: string) {
  return useQuery({
    queryKey: keyOf("recruiting", council, "way", advisor),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/councils/{council}/advisors/{advisor}", {
          params: { path: { council, advisor } },
          signal,
        }),
      ),
  });
}

/** Everybody in a pipeline who may still get a seat, the furthest first. */
export function prospectsOf(pipeline: Pipeline | undefined): Entry[] {
  return pipeline ? [...pipeline.invited, ...pipeline.contacted, ...pipeline.nominated] : [];
}

/** Where somebody stands now, wherever on the way that is. */
export function useEntry(council: string, advisor: string): Entry | undefined {
  const roster = useRoster(council).data;
  const pipeline = usePipeline(council).data;
  return [
    ...(roster?.members ?? []),
    ...(roster?.former ?? []),
    ...prospectsOf(pipeline),
    ...(pipeline?.declined ?? []),
  ].find((entry) => entry.advisor === advisor);
}

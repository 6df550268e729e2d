import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { useOrganization } from "@/shared/session/organization";

export { useNames } from "@/shared/people/names";

type Schemas = components["schemas"];
export type Line = Schemas["PayLine"];
export type Totals = Schemas["PayTotals"];
/** What claims of several people come to; what is made of too few of them is left out. */
export type Sums = Schemas["PaySums"];
export type Sum = Sums["claimed"];
export type Statement = Schemas["PayBookPayStatement"];
export type Policy = Schemas["OrganizationViewPayPolicy"];
export type Attended = Schemas["AttendedMeetingsAttendedMeeting"];
export type Rate = Schemas["Rate"];
export type Category = Line["category"];
export type Method = Line["payments"][number]["method"];

/** In the order in which people read them. */
export const categories: Category[] = ["TIME", "PARTICIPATION", "MILEAGE", "CHILD_CARE"];

/** The year that a calendar day, `2026-03-05`, lies in. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Today on the clocks of a zone, as `2026-03-05`. */
export function todayIn(zone: string): string {
  return new Date().toLocaleDateString("en-CA", { timeZone: zone });
}

function statementOf(person: string, year: number) {
  return {
    queryKey: keyOf("compensation", null, "statement", person, year),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      body(
        api.GET("/api/people/{person}/pay/{year}", { params: { path: { person, year } }, signal }),
      ),
  };
}

/** What a person claimed and was paid in a year, in all councils. */
export function useStatement(person: string, year: number) {
  return useQuery(statementOf(person, year));
}

/** The claims of several years; `ready` once all of them are there. */
export function useClaims(person: string, years: readonly number[]) {
  return useQueries({
    queries: [...new Set(years)].map((year) => statementOf(person, year)),
    combine: (answers) => ({
      lines: answers.flatMap(({ data }) => data?.lines ?? []),
      ready: answers.every(({ data }) => data),
      error: answers.find(({ error }) => error)?.error ?? null,
    }),
  });
}

/** The meetings that a person took part in, the latest first. */
export function useAttended(person: string) {
  return useQuery({
    queryKey: keyOf("meetings", null, "attended", person),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/people/{person}/attended-meetings", { params: { path: { person } }, signal }),
      ),
  });
}

/** Claims of a council that somebody has to approve or to pay, the oldest first. */
export function useOpenClaims(council: string) {
  return useQuery({
    queryKey: keyOf("compensation", council, "open"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/claims", { params: { path: { council } }, signal })),
  });
}

/** What a council's claims of a year come to, person by person. */
export function useCouncilPay(council: string, year: number) {
  return useQuery({
    queryKey: keyOf("compensation", council, "year", year),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/councils/{council}/pay/{year}", {
          params: { path: { council, year } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** What an organization's claims of a year come to, council by council. */
export function useOrganizationPay(organization: string, year: number) {
  return useQuery({
    queryKey: keyOf("compensation", null, "organization", organization, year),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/organizations/{organization}/pay/{year}", {
          params: { path: { organization, year } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** What the organization pays, by year; undefined until it is known. */
export function usePolicies(): Policy[] | undefined {
  return useOrganization().data?.policies;
}

/** How the meetings of a council are called, by id. */
export function useMeetingTitles(council: string): Record<string, string> {
  const meetings = useQuery({
    queryKey: keyOf("meetings", council, "list"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/meetings", { params: { path: { council } }, signal })),
  });
  return Object.fromEntries(
    (meetings.data ?? []).map(({ card }) => [card.meeting, card.title] as const),
  );
}

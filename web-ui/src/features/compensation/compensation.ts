import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { useOrganization } from "@/shared/session/organization";

export { usePersonNames as useNames } from "@/shared/people/names";

type Schemas = components["schemas"];
/** Describes one claim. */
export type Claim = Schemas["ClaimDetails"];
export type Totals = Schemas["PayTotals"];
/** Contains the totals of several people's claims. Totals of too few people are suppressed. */
export type Sums = Schemas["DisclosablePayTotals"];
export type Sum = Sums["claimed"];
export type Statement = Schemas["CompensationViewPayStatement"];
export type Policy = Schemas["OrganizationViewPayPolicy"];
/** Describes a meeting that a person attended. */
export type AttendedMeeting = Schemas["AttendedMeetingsViewAttendedMeeting"];
export type Rate = Schemas["Rate"];
export type Category = Claim["category"];
export type Method = Claim["payments"][number]["method"];

/** The categories in display order. */
export const categories: Category[] = ["TIME", "PARTICIPATION", "MILEAGE", "CHILD_CARE"];

/** Returns the year of a calendar date such as `2026-03-05`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Returns today's date in a time zone. */
export function todayIn(zone: string): string {
  return new Date().toLocaleDateString("en-CA", { timeZone: zone });
}

function statementOf(person: string, year: number) {
  return {
    queryKey: queryKey("compensation", null, "statement", person, year),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      dataOf(
        api.GET("/api/people/{person}/pay/{year}", { params: { path: { person, year } }, signal }),
      ),
  };
}

/** Returns a person's claims and payments for a year in all councils. */
export function usePayStatement(person: string, year: number) {
  return useQuery(statementOf(person, year));
}

/** Returns the claims of several years; `ready` is true when all of them are loaded. */
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

/** Returns the meetings that a person attended, newest first. */
export function useAttendedMeetings(person: string) {
  return useQuery({
    queryKey: queryKey("meetings", null, "attended", person),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/people/{person}/attended-meetings", { params: { path: { person } }, signal }),
      ),
  });
}

/** Returns a council's claims that await approval or payment, oldest first. */
export function useOpenClaims(council: string) {
  return useQuery({
    queryKey: queryKey("compensation", council, "open"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/claims", { params: { path: { council } }, signal })),
  });
}

/** Returns a council's claim totals for a year by person. */
export function useCouncilPay(council: string, year: number) {
  return useQuery({
    queryKey: queryKey("compensation", council, "year", year),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/pay/{year}", {
          params: { path: { council, year } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Returns an organization's claim totals for a year by council. */
export function useOrganizationPay(organization: string, year: number) {
  return useQuery({
    queryKey: queryKey("compensation", null, "organization", organization, year),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/organizations/{organization}/pay/{year}", {
          params: { path: { organization, year } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Returns the pay policies by year, or undefined while they load. */
export function usePayPolicies(): Policy[] | undefined {
  return useOrganization().data?.policies;
}

/** Returns the titles of a council's meetings by id. */
export function useMeetingTitles(council: string): Record<string, string> {
  const meetings = useQuery({
    queryKey: queryKey("meetings", council, "list"),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/meetings", { params: { path: { council } }, signal }),
      ),
  });
  return Object.fromEntries(
    (meetings.data ?? []).map(({ card }) => [card.meeting, card.title] as const),
  );
}

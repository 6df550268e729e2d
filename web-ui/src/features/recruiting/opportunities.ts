import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { integerInRange, requiredOption, requiredText } from "@/shared/form/fieldSchemas";
import type { Skill, WorkMode } from "./options";

type Schemas = components["schemas"];
/** Describes an open opportunity with the members whom it suits. */
export type OpenOpportunity = Schemas["OpportunityViewOpenOpportunity"];
/** Describes one opportunity. */
export type OpportunityDetails = Schemas["OpportunityViewOpportunityDetails"];
export type Ending = Schemas["CloseOpportunityBody"]["end"];

export const endings: Ending[] = ["DONE", "WITHDRAWN"];

/** Returns a council's opportunities. */
export function useOpportunities(council: string) {
  return useQuery({
    queryKey: queryKey("recruiting", council, "offers"),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/opportunities", { params: { path: { council } }, signal }),
      ),
  });
}

/** Sorts opportunities by suitability and then by deadline. */
export function sortBySuitability(
  offers: readonly OpenOpportunity[],
  advisor: string | undefined,
): OpenOpportunity[] {
  const rank = (offer: OpenOpportunity) => (isSuitable(offer, advisor) ? 0 : 1);
  return [...offers].sort(
    (one, other) => rank(one) - rank(other) || one.work.until.localeCompare(other.work.until),
  );
}

/** Returns true when an opportunity suits an advisor. */
export function isSuitable(offer: OpenOpportunity, advisor: string | undefined): boolean {
  return offer.suits.some((it) => it.advisor === advisor);
}

/** Returns true when an advisor accepted an opportunity. */
export function hasAccepted(work: OpportunityDetails, advisor: string | undefined): boolean {
  return work.takenBy.some((it) => it.advisor === advisor);
}

/** Validates a new opportunity. */
export const opportunitySchema = z.object({
  title: requiredText(200),
  skills: z.array(z.string()),
  mode: requiredOption(),
  hours: integerInRange(1, 1000),
  until: requiredOption(),
});

/** Creates an opportunity. */
export function useCreateOpportunity(council: string) {
  return useCommandMutation("recruiting", (given: z.infer<typeof opportunitySchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/opportunities", {
        params: { path: { council } },
        body: { ...given, skills: given.skills as Skill[], mode: given.mode as WorkMode },
      }),
    ),
  );
}

const path = (council: string, opportunity: string) => ({
  params: { path: { council, opportunity } },
});

/** Accepts an opportunity for the current user or, as a coordinator, for a member. */
export function useAcceptOpportunity(council: string, opportunity: string) {
  return useCommandMutation("recruiting", (advisor: string) =>
    dataOf(
      api.POST("/api/councils/{council}/opportunities/{opportunity}/matches", {
        ...path(council, opportunity),
        body: { advisor },
      }),
    ),
  );
}

/** Closes an opportunity. */
export function useCloseOpportunity(council: string, opportunity: string) {
  return useCommandMutation("recruiting", (end: Ending) =>
    dataOf(
      api.POST("/api/councils/{council}/opportunities/{opportunity}/closing", {
        ...path(council, opportunity),
        body: { end },
      }),
    ),
  );
}

import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, wholeNumber, words } from "@/shared/form/rules";
import type { Mode, Skill } from "./words";

type Schemas = components["schemas"];
export type OnOffer = Schemas["OpportunityViewWorkOnOffer"];
export type Work = Schemas["OpportunityViewOfferedWork"];
export type Ending = Schemas["CloseOpportunityBody"]["end"];

export const endings: Ending[] = ["DONE", "WITHDRAWN"];

/** The work a council offers, with whom it would suit. */
export function useOffers(council: string) {
  return useQuery({
    queryKey: keyOf("recruiting", council, "offers"),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/councils/{council}/opportunities", { params: { path: { council } }, signal }),
      ),
  });
}

/** What suits somebody first, then the rest; among equals, what must be taken on first. */
export function suitedFirst(offers: readonly OnOffer[], advisor: string | undefined): OnOffer[] {
  const rank = (offer: OnOffer) => (suits(offer, advisor) ? 0 : 1);
  return [...offers].sort(
    (one, other) => rank(one) - rank(other) || one.work.until.localeCompare(other.work.until),
  );
}

export function suits(offer: OnOffer, advisor: string | undefined): boolean {
  return offer.suits.some((it) => it.advisor === advisor);
}

export function hasTaken(work: Work, advisor: string | undefined): boolean {
  return work.takenBy.some((it) => it.advisor === advisor);
}

export const offer = z.object({
  title: words(200),
  skills: z.array(z.string()),
  mode: choice(),
  hours: wholeNumber(1, 1000),
  until: choice(),
});

/** Offers a piece of work. */
export function useOffer(council: string) {
  return useCommand("recruiting", (given: z.infer<typeof offer>) =>
    body(
      api.POST("/api/councils/{council}/opportunities", {
        params: { path: { council } },
        body: { ...given, skills: given.skills as Skill[], mode: given.mode as Mode },
      }),
    ),
  );
}

const path = (council: string, opportunity: string) => ({
  params: { path: { council, opportunity } },
});

/** Somebody with a seat takes it on: they say yes themselves, or the coordinator notes it. */
export function useTake(council: string, opportunity: string) {
  return useCommand("recruiting", (advisor: string) =>
    body(
      api.POST("/api/councils/{council}/opportunities/{opportunity}/matches", {
        ...path(council, opportunity),
        body: { advisor },
      }),
    ),
  );
}

export function useEnd(council: string, opportunity: string) {
  return useCommand("recruiting", (end: Ending) =>
    body(
      api.POST("/api/councils/{council}/opportunities/{opportunity}/closing", {
        ...path(council, opportunity),
        body: { end },
      }),
    ),
  );
}

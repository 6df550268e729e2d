import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import { requiredText } from "@/shared/form/fieldSchemas";
import type { Need } from "./invitationResponses";
import type { Attendee } from "./meetings";

/** Describes one accommodation that one attendee requested. */
export interface AccommodationRequest {
  guest: Attendee;
  need: Attendee["needs"][number];
}

/** Groups the accommodation requests into open and provided ones. */
export function accommodationRequests(guests: readonly Attendee[]): {
  open: AccommodationRequest[];
  arranged: AccommodationRequest[];
} {
  const all = guests.flatMap((guest) => guest.needs.map((need) => ({ guest, need })));
  return {
    open: all.filter(({ need }) => !need.how),
    arranged: all.filter(({ need }) => need.how),
  };
}

/** Validates how an accommodation is provided. */
export const provideAccommodationSchema = z.object({ how: requiredText(1000) });

/** Records that an accommodation is provided. */
export function useProvideAccommodation(
  council: string,
  meeting: string,
  person: string,
  need: Need,
) {
  return useCommandMutation("meetings", ({ how }: z.infer<typeof provideAccommodationSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/accommodations/provision", {
        params: { path: { council, meeting } },
        body: { person, need, how },
      }),
    ),
  );
}

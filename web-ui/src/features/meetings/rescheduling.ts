import i18next from "i18next";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import { requiredOption, requiredText } from "@/shared/form/fieldSchemas";
import { toInstant } from "@/shared/time/zones";
import type { MeetingSummary } from "./meetings";

/** Validates the new start time of a meeting. */
export function moveMeetingSchema(card: Pick<MeetingSummary, "start" | "zone">) {
  return z.object({
    when: requiredOption().check(
      z.refine((typed) => Date.parse(toInstant(typed, card.zone)) !== Date.parse(card.start), {
        error: () => i18next.t("meetings:move.same"),
      }),
    ),
    reason: requiredText(500),
  });
}

/** Validates the reason for a cancellation. */
export const cancelMeetingSchema = z.object({ reason: requiredText(500) });

const path = (card: MeetingSummary) => ({
  params: { path: { council: card.council, meeting: card.meeting } },
});

/** Moves a meeting and keeps its invitations. */
export function useMoveMeeting(card: MeetingSummary) {
  return useCommandMutation("meetings", ({ when, reason }: { when: string; reason: string }) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/move", {
        ...path(card),
        body: { start: toInstant(when, card.zone), reason },
      }),
    ),
  );
}

/** Cancels a meeting and keeps it with its reason. */
export function useCancelMeeting(card: MeetingSummary) {
  return useCommandMutation("meetings", (reason: z.infer<typeof cancelMeetingSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/cancellation", {
        ...path(card),
        body: reason,
      }),
    ),
  );
}

import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { ANONYMOUS_MARKER } from "@/shared/api/transport";
import { optionalText, requiredOption } from "@/shared/form/fieldSchemas";

type Schemas = components["schemas"];
export type Summary = Schemas["MeetingFeedbackViewFeedbackSummary"];
export type Row = Schemas["MeetingsViewMeetingListItem"];
export type Detail = Schemas["MeetingsViewMeetingDetails"];

export const questions = ["feltHeard", "worthMyTime", "comeAgain"] as const;
export type Question = (typeof questions)[number];

/** Holds the number of responses below which the server hides all figures. */
export const MIN_RESPONSES = 5;

const score = z.pipe(requiredOption(), z.transform(Number));

/** Validates the feedback form. */
export const feedbackSchema = z.object({
  feltHeard: score,
  worthMyTime: score,
  comeAgain: score,
  comment: optionalText(4000),
  anonymous: z.boolean(),
});

/**
 * Submits feedback without refetching any query. A query of the signed-in browser right after an anonymous submission would appear next
 * to it in a log and identify the author.
 */
export function useGiveFeedback(council: string, meeting: string) {
  return useCommandMutation([], (given: z.infer<typeof feedbackSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/feedback", {
        params: { path: { council, meeting } },
        ...(given.anonymous && { headers: { [ANONYMOUS_MARKER]: "yes" } }),
        body: given,
      }),
    ),
  );
}

/** Returns the feedback summaries of all meetings together and of each meeting. */
export function useCouncilFeedback(council: string) {
  return useQuery({
    queryKey: queryKey("ideas", council, "feedback"),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/feedback", { params: { path: { council } }, signal }),
      ),
  });
}

/** Returns a meeting with its title and the person's attendance. */
export function useFeedbackMeeting(council: string, meeting: string) {
  return useQuery({
    queryKey: queryKey("meetings", council, "meeting", meeting),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/meetings/{meeting}", {
          params: { path: { council, meeting } },
          signal,
        }),
      ),
    enabled: meeting !== "",
  });
}

/** Returns the council's meetings for the feedback request. */
export function useFeedbackMeetings(council: string) {
  return useQuery({
    queryKey: queryKey("meetings", council, "list"),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/meetings", { params: { path: { council } }, signal }),
      ),
  });
}

const ASKED_FOR = 14 * 86_400_000;

/** Returns the latest open or closed meeting whose start is within 14 days of now. */
export function latestMeetingForFeedback(rows: readonly Row[], now: number): Row | undefined {
  return rows
    .filter(({ card }) => card.phase === "OPEN" || card.phase === "CLOSED")
    .filter(({ card }) => Math.abs(now - Date.parse(card.start)) <= ASKED_FOR)
    .sort((one, two) => two.card.start.localeCompare(one.card.start))[0];
}

/** Returns true when the person attended, or when attendance is not recorded yet and the person did not decline. */
export function mayHaveAttended(detail: Detail, person: string): boolean {
  const own = detail.guests.find((guest) => guest.person === person);
  if (!own) return false;
  return own.presence ? own.presence !== "ABSENT" : own.answer !== "NO";
}

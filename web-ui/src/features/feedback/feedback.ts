import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { UNNAMED } from "@/shared/api/http";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, optionalWords } from "@/shared/form/rules";

type Schemas = components["schemas"];
export type Summary = Schemas["MeetingFeedbackSummary"];
export type Row = Schemas["MeetingBookMeetingRow"];
export type Detail = Schemas["MeetingBookMeetingDetail"];

export const questions = ["feltHeard", "worthMyTime", "comeAgain"] as const;
export type Question = (typeof questions)[number];

/** Below this many answers the server shows none of them, lest a figure tell what one person said. */
export const FEWEST = 5;

const score = z.pipe(choice(), z.transform(Number));

export const opinion = z.object({
  feltHeard: score,
  worthMyTime: score,
  comeAgain: score,
  comment: optionalWords(4000),
  anonymous: z.boolean(),
});

/**
 * Says how a meeting was; an anonymous answer travels without saying who sends it. No query is read again at
 * once: what a named browser asks in the next moment must not stand beside it in a log.
 */
export function useGiveFeedback(council: string, meeting: string) {
  return useCommand([], (given: z.infer<typeof opinion>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/feedback", {
        params: { path: { council, meeting } },
        ...(given.anonymous && { headers: { [UNNAMED]: "yes" } }),
        body: given,
      }),
    ),
  );
}

/** How a council's meetings were, all together and each. */
export function useFeedback(council: string) {
  return useQuery({
    queryKey: keyOf("ideas", council, "feedback"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/feedback", { params: { path: { council } }, signal })),
  });
}

/** One meeting, to say what it was called and whether the person here was there. */
export function useMeeting(council: string, meeting: string) {
  return useQuery({
    queryKey: keyOf("meetings", council, "meeting", meeting),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/councils/{council}/meetings/{meeting}", {
          params: { path: { council, meeting } },
          signal,
        }),
      ),
    enabled: meeting !== "",
  });
}

export function useMeetings(council: string) {
  return useQuery({
    queryKey: keyOf("meetings", council, "list"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/meetings", { params: { path: { council } }, signal })),
  });
}

const ASKED_FOR = 14 * 86_400_000;

/** The meeting to ask about: the latest that began within the last 14 days before `now` and was held. */
export function latestHeld(rows: readonly Row[], now: number): Row | undefined {
  return rows
    .filter(({ card }) => card.phase === "OPEN" || card.phase === "CLOSED")
    .filter(({ card }) => Math.abs(now - Date.parse(card.start)) <= ASKED_FOR)
    .sort((one, two) => two.card.start.localeCompare(one.card.start))[0];
}

/** Whether somebody was there, or may have been as far as was noted. */
export function wasThere(detail: Detail, person: string): boolean {
  const own = detail.guests.find((guest) => guest.person === person);
  if (!own) return false;
  return own.presence ? own.presence !== "ABSENT" : own.answer !== "NO";
}

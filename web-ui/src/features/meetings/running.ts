import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, optionalWords, words } from "@/shared/form/rules";

type Schemas = components["schemas"];
export type Invited = Schemas["Invited"];
type Attendee = Schemas["AttendeeBody"];
export type Presence = Attendee["presence"];

export const decided = z.object({ text: words(2000), item: optionalWords(200) });
export const assigned = z.object({ text: words(500), owner: choice(), due: choice() });
export const closed = z.object({ minutes: words(50_000) });
export const corrected = z.object({ what: words(4000), why: words(1000) });

const path = (council: string, meeting: string) => ({ params: { path: { council, meeting } } });

/** Who sits on the council now, as those whom a meeting invites. */
export function useMembers(council: string) {
  return useQuery({
    queryKey: keyOf("recruiting", council, "roster"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/roster", { params: { path: { council } }, signal })),
    select: ({ members }): Invited[] => members.map(({ person, seat }) => ({ person, side: seat })),
  });
}

/** Announces a meeting to those invited. */
export function usePublish(council: string, meeting: string) {
  return useCommand("meetings", (invited: Invited[]) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/publication", {
        ...path(council, meeting),
        body: { invited },
      }),
    ),
  );
}

export function useOpen(council: string, meeting: string) {
  return useCommand("meetings", (_: undefined) =>
    body(api.POST("/api/councils/{council}/meetings/{meeting}/opening", path(council, meeting))),
  );
}

/** Notes how one person takes part; the last word counts. */
export function useAttendance(council: string, meeting: string) {
  return useCommand("meetings", (attendee: Attendee) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/attendance", {
        ...path(council, meeting),
        body: { people: [attendee] },
      }),
    ),
  );
}

export function useDecide(council: string, meeting: string) {
  return useCommand("meetings", (decision: z.infer<typeof decided>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/decisions", {
        ...path(council, meeting),
        body: decision,
      }),
    ),
  );
}

export function useAssign(council: string, meeting: string) {
  return useCommand("meetings", (action: z.infer<typeof assigned>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/actions", {
        ...path(council, meeting),
        body: action,
      }),
    ),
  );
}

export function useClose(council: string, meeting: string) {
  return useCommand("meetings", (minutes: z.infer<typeof closed>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/closing", {
        ...path(council, meeting),
        body: minutes,
      }),
    ),
  );
}

export function useCorrect(council: string, meeting: string) {
  return useCommand("meetings", (correction: z.infer<typeof corrected>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/corrections", {
        ...path(council, meeting),
        body: correction,
      }),
    ),
  );
}

import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { optionalText, requiredOption, requiredText } from "@/shared/form/fieldSchemas";

type Schemas = components["schemas"];
export type Invited = Schemas["Invited"];
type Attendee = Schemas["AttendanceEntryBody"];
export type Presence = Attendee["presence"];

/** Validates a decision. */
export const decisionSchema = z.object({ text: requiredText(2000), item: optionalText(200) });
/** Validates an action item. */
export const actionItemSchema = z.object({
  text: requiredText(500),
  owner: requiredOption(),
  due: requiredOption(),
});
/** Validates the minutes. */
export const minutesSchema = z.object({ minutes: requiredText(50_000) });
/** Validates a correction of the minutes. */
export const minutesCorrectionSchema = z.object({
  what: requiredText(4000),
  why: requiredText(1000),
});

const path = (council: string, meeting: string) => ({ params: { path: { council, meeting } } });

/** Returns the current council members as invitees. */
export function useInvitableMembers(council: string) {
  return useQuery({
    queryKey: queryKey("recruiting", council, "roster"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/roster", { params: { path: { council } }, signal })),
    select: ({ members }): Invited[] => members.map(({ person, seat }) => ({ person, side: seat })),
  });
}

/** Announces a meeting to the invited people. */
export function useAnnounceMeeting(council: string, meeting: string) {
  return useCommandMutation("meetings", (invited: Invited[]) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/publication", {
        ...path(council, meeting),
        body: { invited },
      }),
    ),
  );
}

/** Opens a meeting. */
export function useOpenMeeting(council: string, meeting: string) {
  return useCommandMutation("meetings", (_: undefined) =>
    dataOf(api.POST("/api/councils/{council}/meetings/{meeting}/opening", path(council, meeting))),
  );
}

/** Records how a person attends; the last record counts. */
export function useRecordAttendance(council: string, meeting: string) {
  return useCommandMutation("meetings", (attendee: Attendee) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/attendance", {
        ...path(council, meeting),
        body: { people: [attendee] },
      }),
    ),
  );
}

/** Records a decision. */
export function useRecordDecision(council: string, meeting: string) {
  return useCommandMutation("meetings", (decision: z.infer<typeof decisionSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/decisions", {
        ...path(council, meeting),
        body: decision,
      }),
    ),
  );
}

/** Assigns an action item. */
export function useAssignActionItem(council: string, meeting: string) {
  return useCommandMutation("meetings", (action: z.infer<typeof actionItemSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/actions", {
        ...path(council, meeting),
        body: action,
      }),
    ),
  );
}

/** Closes a meeting with its minutes. */
export function useCloseMeeting(council: string, meeting: string) {
  return useCommandMutation("meetings", (minutes: z.infer<typeof minutesSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/closing", {
        ...path(council, meeting),
        body: minutes,
      }),
    ),
  );
}

/** Adds a correction to closed minutes. */
export function useCorrectMinutes(council: string, meeting: string) {
  return useCommandMutation("meetings", (correction: z.infer<typeof minutesCorrectionSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/corrections", {
        ...path(council, meeting),
        body: correction,
      }),
    ),
  );
}

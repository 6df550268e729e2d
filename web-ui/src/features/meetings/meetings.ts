import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export { usePersonNames as useNames } from "@/shared/people/names";

type Schemas = components["schemas"];
/** Describes one meeting in a list. */
export type MeetingListItem = Schemas["MeetingsViewMeetingListItem"];
/** Describes one meeting with its attendees and its record. */
export type MeetingDetails = Schemas["MeetingsViewMeetingDetails"];
/** Summarizes one meeting. */
export type MeetingSummary = Schemas["MeetingSummary"];
export type Notes = Schemas["MeetingRecord"];
/** Describes one attendee. */
export type Attendee = Schemas["MeetingAttendee"];
export type Answer = NonNullable<Attendee["answer"]>;
export type ActionLine = Schemas["ActionItem"];

/** Returns a council's upcoming and past meetings. */
export function useMeetings(council: string) {
  return useQuery({
    queryKey: queryKey("meetings", council, "list"),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/meetings", { params: { path: { council } }, signal }),
      ),
  });
}

/** Returns one meeting with its attendees and notes. */
export function useMeeting(council: string, meeting: string) {
  return useQuery({
    queryKey: queryKey("meetings", council, "meeting", meeting),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/meetings/{meeting}", {
          params: { path: { council, meeting } },
          signal,
        }),
      ),
  });
}

/** Returns true while invitation responses are accepted. */
export function acceptsResponses({ phase }: MeetingSummary): boolean {
  return phase === "ANNOUNCED" || phase === "OPEN";
}

const MINUTE = 60_000;

/** Returns the planned end of a meeting. */
export function plannedEnd(card: MeetingSummary): string {
  return new Date(Date.parse(card.start) + card.minutes * MINUTE).toISOString();
}

/** Contains the next meeting, the later ones and the past ones. */
export interface MeetingsByTime {
  /** The next meeting, which `coming` does not contain. */
  next: MeetingListItem | undefined;
  /** Soonest first. */
  coming: MeetingListItem[];
  /** Latest first. */
  past: MeetingListItem[];
}

/** Groups meetings relative to the current time. */
export function groupByTime(rows: readonly MeetingListItem[], now: number): MeetingsByTime {
  const ordered = [...rows].sort((one, two) => one.card.start.localeCompare(two.card.start));
  const ahead = ({ card }: MeetingListItem) =>
    card.phase === "OPEN" || (card.phase !== "CLOSED" && Date.parse(plannedEnd(card)) > now);
  const next = ordered.find((row) => ahead(row) && acceptsResponses(row.card));
  return {
    next,
    coming: ordered.filter((row) => ahead(row) && row !== next),
    past: ordered.filter((row) => !ahead(row)).reverse(),
  };
}

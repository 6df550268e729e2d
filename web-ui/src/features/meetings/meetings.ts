import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export { useNames } from "@/shared/people/names";

type Schemas = components["schemas"];
export type Row = Schemas["MeetingBookMeetingRow"];
export type Detail = Schemas["MeetingBookMeetingDetail"];
export type Card = Schemas["MeetingCard"];
export type Notes = Schemas["MeetingNotes"];
export type Guest = Schemas["Guest"];
export type Answer = NonNullable<Guest["answer"]>;
export type ActionLine = Schemas["ActionLine"];

/** A council's meetings, those to come and those that were. */
export function useMeetings(council: string) {
  return useQuery({
    queryKey: keyOf("meetings", council, "list"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/meetings", { params: { path: { council } }, signal })),
  });
}

/** One meeting with its guests and its notes. */
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
  });
}

/** Whether somebody may still say if they come. */
export function awaitsAnswers({ phase }: Card): boolean {
  return phase === "ANNOUNCED" || phase === "OPEN";
}

const MINUTE = 60_000;

/** The instant at which a meeting ends as planned, in UTC. */
export function endOf(card: Card): string {
  return new Date(Date.parse(card.start) + card.minutes * MINUTE).toISOString();
}

export interface Book {
  /** What to come to next; it is not among those coming. */
  next: Row | undefined;
  /** The soonest first. */
  coming: Row[];
  /** The latest first. */
  past: Row[];
}

/** Sorts a council's meetings around `now` (epoch milliseconds). */
export function bookOf(rows: readonly Row[], now: number): Book {
  const ordered = [...rows].sort((one, two) => one.card.start.localeCompare(two.card.start));
  const ahead = ({ card }: Row) =>
    card.phase === "OPEN" || (card.phase !== "CLOSED" && Date.parse(endOf(card)) > now);
  const next = ordered.find((row) => ahead(row) && awaitsAnswers(row.card));
  return {
    next,
    coming: ordered.filter((row) => ahead(row) && row !== next),
    past: ordered.filter((row) => !ahead(row)).reverse(),
  };
}

import i18next from "i18next";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { choice, optionalWords, wholeNumber, words } from "@/shared/form/rules";
import type { Council } from "@/shared/session/organization";
import { instantOf } from "@/shared/time/zones";
import type { Card } from "./meetings";

export const modes = ["HYBRID", "IN_PERSON", "VIDEO", "PHONE"] as const;
export type Mode = Card["mode"];

/** Which ways in a mode has; what was typed for another is not sent. */
export const waysOf: Record<Mode, readonly ("place" | "link" | "phone")[]> = {
  IN_PERSON: ["place"],
  VIDEO: ["link", "phone"],
  PHONE: ["phone"],
  HYBRID: ["place", "link", "phone"],
};

export const newMeeting = z.object({
  title: words(200),
  when: choice(),
  minutes: wholeNumber(1, 1440),
  mode: z.enum(modes),
  place: optionalWords(300),
  link: z.pipe(
    z.string().check(
      z.trim(),
      z.refine((text) => text === "" || /^https?:\/\/\S+$/.test(text), {
        error: () => i18next.t("meetings:schedule.linkWrong"),
      }),
    ),
    z.transform((text) => text || null),
  ),
  phone: optionalWords(60),
  languages: z.array(z.string()).check(z.minLength(1, { error: () => i18next.t("form.choose") })),
});

type NewMeeting = z.infer<typeof newMeeting>;

/** What the server is told: the instant on the council's clocks, and only the ways in of the mode. */
export function planOf(meeting: NewMeeting, council: Pick<Council, "zone">) {
  const { title, when, minutes, mode } = meeting;
  const way = (name: "place" | "link" | "phone") =>
    waysOf[mode].includes(name) ? meeting[name] : null;
  return {
    title,
    start: instantOf(when, council.zone),
    zone: council.zone,
    minutes,
    mode,
    place: way("place"),
    link: way("link"),
    phone: way("phone"),
    languages: meeting.languages,
  };
}

/** Puts a meeting on the council's calendar; nobody is invited yet. */
export function useSchedule(council: Council) {
  return useCommand("meetings", (meeting: NewMeeting) =>
    body(
      api.POST("/api/councils/{council}/meetings", {
        params: { path: { council: council.id } },
        body: planOf(meeting, council),
      }),
    ),
  );
}

import i18next from "i18next";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import {
  integerInRange,
  optionalText,
  requiredOption,
  requiredText,
} from "@/shared/form/fieldSchemas";
import type { SessionCouncil } from "@/shared/session/organization";
import { toInstant } from "@/shared/time/zones";
import type { MeetingSummary } from "./meetings";

/** Lists the ways in which a meeting can take place. */
export const meetingModes = ["HYBRID", "IN_PERSON", "VIDEO", "PHONE"] as const;
/** Names a way in which a meeting can take place. */
export type MeetingMode = MeetingSummary["mode"];

/** Lists the access fields of each meeting mode. */
export const accessFieldsByMode: Record<MeetingMode, readonly ("place" | "link" | "phone")[]> = {
  IN_PERSON: ["place"],
  VIDEO: ["link", "phone"],
  PHONE: ["phone"],
  HYBRID: ["place", "link", "phone"],
};

export const newMeeting = z.object({
  title: requiredText(200),
  when: requiredOption(),
  minutes: integerInRange(1, 1440),
  mode: z.enum(meetingModes),
  place: optionalText(300),
  link: z.pipe(
    z.string().check(
      z.trim(),
      z.refine((text) => text === "" || /^https?:\/\/\S+$/.test(text), {
        error: () => i18next.t("meetings:schedule.linkWrong"),
      }),
    ),
    z.transform((text) => text || null),
  ),
  phone: optionalText(60),
  languages: z.array(z.string()).check(z.minLength(1, { error: () => i18next.t("form.choose") })),
});

type NewMeeting = z.infer<typeof newMeeting>;

/** Converts the form to the request body with a UTC start time. */
export function toScheduleBody(meeting: NewMeeting, council: Pick<SessionCouncil, "zone">) {
  const { title, when, minutes, mode } = meeting;
  const way = (name: "place" | "link" | "phone") =>
    accessFieldsByMode[mode].includes(name) ? meeting[name] : null;
  return {
    title,
    start: toInstant(when, council.zone),
    zone: council.zone,
    minutes,
    mode,
    place: way("place"),
    link: way("link"),
    phone: way("phone"),
    languages: meeting.languages,
  };
}

/** Schedules a meeting without invitations. */
export function useScheduleMeeting(council: SessionCouncil) {
  return useCommandMutation("meetings", (meeting: NewMeeting) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings", {
        params: { path: { council: council.id } },
        body: toScheduleBody(meeting, council),
      }),
    ),
  );
}

import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, optionalWords, words } from "@/shared/form/rules";

type Schemas = components["schemas"];
type Nomination = Schemas["NominateProspectBody"];
type Completion = Schemas["CompleteOnboardingStepBody"];
export type Channel = Schemas["RecordContactBody"]["channel"];

export const relationships: Nomination["relationship"][] = [
  "PARENT",
  "GRANDPARENT",
  "SIBLING",
  "GUARDIAN",
  "OTHER_FAMILY",
  "PATIENT",
  "STAFF",
];
export const sources: NonNullable<Nomination["source"]>[] = [
  "STAFF_REFERRAL",
  "ADVISOR_REFERRAL",
  "SELF_NOMINATED",
  "COMMUNITY_PARTNER",
  "PRINT",
  "ONLINE",
  "EVENT",
  "OTHER",
];
export const channels: Channel[] = ["IN_PERSON", "PHONE", "EMAIL", "TEXT", "LETTER"];
export const onboarding: Completion["step"][] = [
  "ORIENTATION",
  "HIPAA_TRAINING",
  "CONFIDENTIALITY_AGREEMENT",
  "BACKGROUND_CHECK",
  "IMMUNIZATION",
  "W9_ON_FILE",
  "HANDBOOK_ACKNOWLEDGED",
];

export const nominee = z.object({
  name: words(200),
  email: optionalWords(254),
  relationship: choice(),
  source: optionalWords(40),
});

/** What the server says of a newcomer's email belongs beside the email. */
export function besideItsField(error: unknown): never {
  if (!(error instanceof Problem)) throw error;
  const fields = error.fields.map(({ field, message }) => ({
    field: field.replace(/^newcomer\./, ""),
    message,
  }));
  const { slug: type, title, detail } = error;
  throw new Problem(error.status, { type: `/problems/${type}`, title, detail, fields });
}

/** Considers somebody for a seat. */
export function useNominate(council: string) {
  return useCommand(["recruiting", "access"], (given: z.infer<typeof nominee>) =>
    body(
      api.POST("/api/councils/{council}/prospects", {
        params: { path: { council } },
        body: {
          newcomer: { name: given.name, email: given.email },
          relationship: given.relationship as Nomination["relationship"],
          source: given.source as Nomination["source"] & string,
        },
      }),
    ).catch(besideItsField),
  );
}

const path = (council: string, advisor: string) => ({ params: { path: { council, advisor } } });

export function useContact(council: string, advisor: string) {
  return useCommand("recruiting", (channel: Channel) =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/contacts", {
        ...path(council, advisor),
        body: { channel },
      }),
    ),
  );
}

export function useInvite(council: string, advisor: string) {
  return useCommand("recruiting", () =>
    body(api.POST("/api/councils/{council}/advisors/{advisor}/invitation", path(council, advisor))),
  );
}

/** From today, for the council's usual term. */
export function useSeat(council: string, advisor: string) {
  return useCommand(["recruiting", "access"], () =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/seat", {
        ...path(council, advisor),
        body: {},
      }),
    ),
  );
}

export function useDecline(council: string, advisor: string) {
  return useCommand("recruiting", (reason: string) =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/decline", {
        ...path(council, advisor),
        body: { reason: reason.trim() || null },
      }),
    ),
  );
}

/** Whether the term was completed follows from its dates. */
export function useStepDown(council: string, advisor: string) {
  return useCommand(
    ["recruiting", "access"],
    ({ reason, day }: { reason: string; day: string | null }) =>
      body(
        api.POST("/api/councils/{council}/advisors/{advisor}/leaving", {
          ...path(council, advisor),
          body: { reason: reason.trim() || null, leftOn: day },
        }),
      ),
  );
}

/** Nobody has heard of them since a day: the seat becomes free. */
export function useLapse(council: string, advisor: string) {
  return useCommand(["recruiting", "access"], (lastSeenOn: string | null) =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/lapse", {
        ...path(council, advisor),
        body: { lastSeenOn },
      }),
    ),
  );
}

/** A seat again, for the council's usual term. */
export function useReturn(council: string, advisor: string) {
  return useCommand(["recruiting", "access"], (returnedOn: string | null) =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/return", {
        ...path(council, advisor),
        body: { returnedOn },
      }),
    ),
  );
}

export const completion = z.object({
  step: choice(),
  completedOn: optionalWords(10),
  expiresOn: optionalWords(10),
  evidence: optionalWords(200),
});

export function useComplete(council: string, advisor: string) {
  return useCommand("recruiting", (done: z.infer<typeof completion>) =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/onboarding", {
        ...path(council, advisor),
        body: { ...done, step: done.step as Completion["step"] },
      }),
    ),
  );
}

import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { ProblemError } from "@/shared/api/problem";
import { useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { optionalText, requiredOption, requiredText } from "@/shared/form/fieldSchemas";

type Schemas = components["schemas"];
type Nomination = Schemas["NominateProspectBody"];
type Completion = Schemas["CompleteOnboardingStepBody"];
export type Channel = Schemas["RecordProspectContactBody"]["channel"];

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

/** Validates the nomination form. */
export const nominationSchema = z.object({
  name: requiredText(200),
  email: optionalText(254),
  relationship: requiredOption(),
  source: optionalText(40),
});

/** Attaches the server's error about an email address to its field. */
export function mapEmailProblem(error: unknown): never {
  if (!(error instanceof ProblemError)) throw error;
  const fields = error.fields.map(({ field, message }) => ({
    field: field.replace(/^newcomer\./, ""),
    message,
  }));
  const { slug: type, title, detail } = error;
  throw new ProblemError(error.status, { type: `/problems/${type}`, title, detail, fields });
}

/** Nominates a person for a seat. */
export function useNominateProspect(council: string) {
  return useCommandMutation(["recruiting", "access"], (given: z.infer<typeof nominationSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/prospects", {
        params: { path: { council } },
        body: {
          newcomer: { name: given.name, email: given.email },
          relationship: given.relationship as Nomination["relationship"],
          source: given.source as Nomination["source"] & string,
        },
      }),
    ).catch(mapEmailProblem),
  );
}

const path = (council: string, advisor: string) => ({ params: { path: { council, advisor } } });

/** Records a contact with a prospect. */
export function useRecordContact(council: string, advisor: string) {
  return useCommandMutation("recruiting", (channel: Channel) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/contacts", {
        ...path(council, advisor),
        body: { channel },
      }),
    ),
  );
}

/** Invites a prospect to take a seat. */
export function useInviteProspect(council: string, advisor: string) {
  return useCommandMutation("recruiting", () =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/invitation", path(council, advisor)),
    ),
  );
}

/** Seats an advisor from today for the council's term. */
export function useSeatAdvisor(council: string, advisor: string) {
  return useCommandMutation(["recruiting", "access"], () =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/seat", {
        ...path(council, advisor),
        body: {},
      }),
    ),
  );
}

/** Records that a prospect declined. */
export function useDeclineSeat(council: string, advisor: string) {
  return useCommandMutation("recruiting", (reason: string) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/decline", {
        ...path(council, advisor),
        body: { reason: reason.trim() || null },
      }),
    ),
  );
}

/** Records that a member stepped down; the server derives whether the term was completed. */
export function useStepDown(council: string, advisor: string) {
  return useCommandMutation(
    ["recruiting", "access"],
    ({ reason, day }: { reason: string; day: string | null }) =>
      dataOf(
        api.POST("/api/councils/{council}/advisors/{advisor}/leaving", {
          ...path(council, advisor),
          body: { reason: reason.trim() || null, leftOn: day },
        }),
      ),
  );
}

/** Frees the seat of a member who has been unreachable since a date. */
export function useMarkAdvisorLapsed(council: string, advisor: string) {
  return useCommandMutation(["recruiting", "access"], (lastSeenOn: string | null) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/lapse", {
        ...path(council, advisor),
        body: { lastSeenOn },
      }),
    ),
  );
}

/** Returns a former member to a seat for the council's term. */
export function useReturnToSeat(council: string, advisor: string) {
  return useCommandMutation(["recruiting", "access"], (returnedOn: string | null) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/return", {
        ...path(council, advisor),
        body: { returnedOn },
      }),
    ),
  );
}

/** Validates a completed onboarding step. */
export const completedStepSchema = z.object({
  step: requiredOption(),
  completedOn: optionalText(10),
  expiresOn: optionalText(10),
  evidence: optionalText(200),
});

/** Records a completed onboarding step. */
export function useCompleteOnboardingStep(council: string, advisor: string) {
  return useCommandMutation("recruiting", (done: z.infer<typeof completedStepSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/onboarding", {
        ...path(council, advisor),
        body: { ...done, step: done.step as Completion["step"] },
      }),
    ),
  );
}

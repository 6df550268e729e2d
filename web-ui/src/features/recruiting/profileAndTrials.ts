import i18next from "i18next";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import { optionalText, requiredOption, requiredText } from "@/shared/form/fieldSchemas";
import type { Fit, Skill } from "./options";

const path = (council: string, advisor: string) => ({ params: { path: { council, advisor } } });

/** Validates an advisor's profile. */
export const profileSchema = z.object({
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  interests: optionalText(2000),
  strengths: optionalText(2000),
});

/** Replaces an advisor's whole profile. */
export function useUpdateProfile(council: string, advisor: string) {
  return useCommandMutation("recruiting", (said: z.infer<typeof profileSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/profile", {
        ...path(council, advisor),
        body: { ...said, skills: said.skills as Skill[] },
      }),
    ),
  );
}

function day() {
  return z.string().check(
    z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), {
      error: () => i18next.t("trial.noDay", { ns: "recruiting" }),
    }),
  );
}

/** Validates a new trial. */
export const trialSchema = z.object({ goal: requiredText(500), startsOn: day(), endsOn: day() });

export function useStartTrial(council: string, advisor: string) {
  return useCommandMutation("recruiting", (given: z.infer<typeof trialSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/trials", {
        ...path(council, advisor),
        body: given,
      }),
    ),
  );
}

/** Validates the outcome of a trial. */
export const closeTrialSchema = z.object({ fit: requiredOption(), note: optionalText(2000) });

export function useCloseTrial(council: string, advisor: string) {
  return useCommandMutation("recruiting", (given: z.infer<typeof closeTrialSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/advisors/{advisor}/trials/closing", {
        ...path(council, advisor),
        body: { fit: given.fit as Fit, note: given.note },
      }),
    ),
  );
}

import i18next from "i18next";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { choice, optionalWords, words } from "@/shared/form/rules";
import type { Fit, Skill } from "./words";

const path = (council: string, advisor: string) => ({ params: { path: { council, advisor } } });

export const profile = z.object({
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  interests: optionalWords(2000),
  strengths: optionalWords(2000),
});

/** What somebody can and likes to do, in whole: what is left out is no longer said. */
export function useProfile(council: string, advisor: string) {
  return useCommand("recruiting", (said: z.infer<typeof profile>) =>
    body(
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

export const trial = z.object({ goal: words(500), startsOn: day(), endsOn: day() });

export function useStartTrial(council: string, advisor: string) {
  return useCommand("recruiting", (given: z.infer<typeof trial>) =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/trials", {
        ...path(council, advisor),
        body: given,
      }),
    ),
  );
}

export const outcome = z.object({ fit: choice(), note: optionalWords(2000) });

export function useCloseTrial(council: string, advisor: string) {
  return useCommand("recruiting", (given: z.infer<typeof outcome>) =>
    body(
      api.POST("/api/councils/{council}/advisors/{advisor}/trials/closing", {
        ...path(council, advisor),
        body: { fit: given.fit as Fit, note: given.note },
      }),
    ),
  );
}

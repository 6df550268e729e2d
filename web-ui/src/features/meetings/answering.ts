import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, optionalWords } from "@/shared/form/rules";
import type { Answer, Guest } from "./meetings";

type AnswerBody = components["schemas"]["AnswerInvitationBody"];
export type Need = Guest["needs"][number]["need"];

export const needs: readonly Need[] = ["INTERPRETER", "CHILD_CARE", "RIDE", "FOOD", "ACCESS"];

/** Languages an interpreter may be asked for, the council's own first; BCP 47 tags. */
export function interpreterLanguages(council: readonly string[]): string[] {
  const common = ["es", "zh", "vi", "ar", "pt", "ht", "ru", "ko", "fr", "so", "ase"];
  return [...new Set([...council.filter((tag) => !tag.startsWith("en")), ...common, "en"])];
}

/** A language as its speakers' readers call it: `es` is "Spanish". */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}

/**
 * What the server is told when somebody only changes whether they come. It takes every answer as a whole:
 * left out, what they asked for earlier would be taken back.
 */
export function sameNeeds(answer: Answer, own: Guest | undefined): AnswerBody {
  const interpreter = own?.needs.find(({ need }) => need === "INTERPRETER");
  return {
    answer,
    needs: own?.needs.map(({ need }) => need) ?? [],
    interpreterLanguage: interpreter?.language ?? null,
    note: own?.note?.text ?? null,
  };
}

export const asked = z.pipe(
  z
    .object({
      needs: z.array(z.enum(["INTERPRETER", "CHILD_CARE", "RIDE", "FOOD", "ACCESS"])),
      language: z.string(),
      note: optionalWords(1000),
    })
    .check(
      z.superRefine(({ needs: wanted, language }, ctx) => {
        const missing = choice().safeParse(language).error?.issues[0];
        if (wanted.includes("INTERPRETER") && missing)
          ctx.addIssue({ code: "custom", path: ["language"], message: missing.message });
      }),
    ),
  z.transform(({ needs: wanted, language, note }) => ({
    needs: wanted,
    interpreterLanguage: wanted.includes("INTERPRETER") ? language : null,
    note,
  })),
);

/** Says whether somebody will come and what they need; for the person here unless another is named. */
export function useAnswer(council: string, meeting: string) {
  return useCommand("meetings", (answer: AnswerBody) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/answers", {
        params: { path: { council, meeting } },
        body: answer,
      }),
    ),
  );
}

/** Says what somebody who may come needs; the answer itself stays. */
export function useNeeds(council: string, meeting: string, answer: Answer) {
  return useCommand("meetings", (wish: z.infer<typeof asked>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/answers", {
        params: { path: { council, meeting } },
        body: { answer, ...wish },
      }),
    ),
  );
}

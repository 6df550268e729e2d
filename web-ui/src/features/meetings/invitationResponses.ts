import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { optionalText, requiredOption } from "@/shared/form/fieldSchemas";
import type { Answer, Attendee } from "./meetings";

type AnswerBody = components["schemas"]["AnswerInvitationBody"];
export type Need = Attendee["needs"][number]["need"];

export const needs: readonly Need[] = ["INTERPRETER", "CHILD_CARE", "RIDE", "FOOD", "ACCESS"];

/** Lists the languages to request an interpreter for as BCP 47 tags, the council's own first. */
export function interpreterLanguages(council: readonly string[]): string[] {
  const common = ["es", "zh", "vi", "ar", "pt", "ht", "ru", "ko", "fr", "so", "ase"];
  return [...new Set([...council.filter((tag) => !tag.startsWith("en")), ...common, "en"])];
}

/** Formats a language tag in the reader's language. */
export function formatLanguage(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}

/**
 * Returns the existing needs for a changed response. The server replaces the whole response, so needs that are left out would be
 * withdrawn.
 */
export function keepNeeds(answer: Answer, own: Attendee | undefined): AnswerBody {
  const interpreter = own?.needs.find(({ need }) => need === "INTERPRETER");
  return {
    answer,
    needs: own?.needs.map(({ need }) => need) ?? [],
    interpreterLanguage: interpreter?.language ?? null,
    note: own?.note?.text ?? null,
  };
}

/** Validates the requested accommodations. */
export const accommodationSchema = z.pipe(
  z
    .object({
      needs: z.array(z.enum(["INTERPRETER", "CHILD_CARE", "RIDE", "FOOD", "ACCESS"])),
      language: z.string(),
      note: optionalText(1000),
    })
    .check(
      z.superRefine(({ needs: wanted, language }, ctx) => {
        const missing = requiredOption().safeParse(language).error?.issues[0];
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

/** Records a person's response and needs, by default for the current user. */
export function useRespondToInvitation(council: string, meeting: string) {
  return useCommandMutation("meetings", (answer: AnswerBody) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/answers", {
        params: { path: { council, meeting } },
        body: answer,
      }),
    ),
  );
}

/** Updates the needs and keeps the response. */
export function useUpdateAccommodations(council: string, meeting: string, answer: Answer) {
  return useCommandMutation("meetings", (wish: z.infer<typeof accommodationSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/answers", {
        params: { path: { council, meeting } },
        body: { answer, ...wish },
      }),
    ),
  );
}

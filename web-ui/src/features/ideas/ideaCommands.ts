import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { useCommandMutation } from "@/shared/api/queries";
import { requiredText } from "@/shared/form/fieldSchemas";

/** Validates a command with one text. */
export const singleTextSchema = z.object({ text: requiredText(4000) });
type Said = z.infer<typeof singleTextSchema>;

/** Validates a test of change. */
export const testOfChangeSchema = z.object({
  text: requiredText(4000),
  prediction: requiredText(4000),
});

const path = (council: string, idea: string) => ({ params: { path: { council, idea } } });
const today = () => new Date().toLocaleDateString("en-CA");

/** Records that the council has read an idea. */
export function useAcknowledgeIdea(council: string, idea: string) {
  return useCommandMutation("ideas", () =>
    dataOf(api.POST("/api/councils/{council}/ideas/{idea}/acknowledgement", path(council, idea))),
  );
}

/** Records a review of an idea. */
export function useReviewIdea(council: string, idea: string) {
  return useCommandMutation("ideas", ({ text }: Said) =>
    dataOf(
      api.POST("/api/councils/{council}/ideas/{idea}/weighings", {
        ...path(council, idea),
        body: { note: text },
      }),
    ),
  );
}

/** Sends a response to the author of an idea. */
export function useAnswerAuthor(council: string, idea: string, language: string) {
  return useCommandMutation("ideas", ({ text }: Said) =>
    dataOf(
      api.POST("/api/councils/{council}/ideas/{idea}/answers", {
        ...path(council, idea),
        body: { answer: text, language },
      }),
    ),
  );
}

/** Declines an idea. */
export function useDeclineIdea(council: string, idea: string, language: string) {
  return useCommandMutation("ideas", ({ text }: Said) =>
    dataOf(
      api.POST("/api/councils/{council}/ideas/{idea}/declination", {
        ...path(council, idea),
        body: { reason: text, language },
      }),
    ),
  );
}

/** Accepts an idea with the current user as its owner. */
export function useAcceptIdea(council: string, idea: string, owner: string) {
  return useCommandMutation("ideas", ({ due }: { due: string }) =>
    dataOf(
      api.POST("/api/councils/{council}/ideas/{idea}/acceptance", {
        ...path(council, idea),
        body: { owner, due },
      }),
    ),
  );
}

/** Starts a test of change for an idea. */
export function useStartTestOfChange(council: string, idea: string) {
  return useCommandMutation("ideas", ({ text, prediction }: z.infer<typeof testOfChangeSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/ideas/{idea}/tests", {
        ...path(council, idea),
        body: { plan: text, prediction },
      }),
    ),
  );
}

/** Records a change and sends the same text to the author. */
export function useRecordChange(council: string, idea: string, language: string) {
  return useCommandMutation("ideas", ({ text }: Said) =>
    dataOf(
      api.POST("/api/councils/{council}/ideas/{idea}/change", {
        ...path(council, idea),
        body: { change: text, since: today(), answer: { text, language } },
      }),
    ),
  );
}

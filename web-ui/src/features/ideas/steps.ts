import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { words } from "@/shared/form/rules";

/** One text, which is all that most steps of an idea ask for. */
export const said = z.object({ text: words(4000) });
type Said = z.infer<typeof said>;

export const tested = z.object({ text: words(4000), prediction: words(4000) });

const path = (council: string, idea: string) => ({ params: { path: { council, idea } } });
const today = () => new Date().toLocaleDateString("en-CA");

export function useAcknowledge(council: string, idea: string) {
  return useCommand("ideas", () =>
    body(api.POST("/api/councils/{council}/ideas/{idea}/acknowledgement", path(council, idea))),
  );
}

export function useWeigh(council: string, idea: string) {
  return useCommand("ideas", ({ text }: Said) =>
    body(
      api.POST("/api/councils/{council}/ideas/{idea}/weighings", {
        ...path(council, idea),
        body: { note: text },
      }),
    ),
  );
}

export function useAnswer(council: string, idea: string, language: string) {
  return useCommand("ideas", ({ text }: Said) =>
    body(
      api.POST("/api/councils/{council}/ideas/{idea}/answers", {
        ...path(council, idea),
        body: { answer: text, language },
      }),
    ),
  );
}

export function useDecline(council: string, idea: string, language: string) {
  return useCommand("ideas", ({ text }: Said) =>
    body(
      api.POST("/api/councils/{council}/ideas/{idea}/declination", {
        ...path(council, idea),
        body: { reason: text, language },
      }),
    ),
  );
}

/** Accepts in the name of whoever is here, who then sees to it. */
export function useAccept(council: string, idea: string, owner: string) {
  return useCommand("ideas", ({ due }: { due: string }) =>
    body(
      api.POST("/api/councils/{council}/ideas/{idea}/acceptance", {
        ...path(council, idea),
        body: { owner, due },
      }),
    ),
  );
}

export function useStartTest(council: string, idea: string) {
  return useCommand("ideas", ({ text, prediction }: z.infer<typeof tested>) =>
    body(
      api.POST("/api/councils/{council}/ideas/{idea}/tests", {
        ...path(council, idea),
        body: { plan: text, prediction },
      }),
    ),
  );
}

/** Records what changed and tells the author the same. */
export function useRecordChange(council: string, idea: string, language: string) {
  return useCommand("ideas", ({ text }: Said) =>
    body(
      api.POST("/api/councils/{council}/ideas/{idea}/change", {
        ...path(council, idea),
        body: { change: text, since: today(), answer: { text, language } },
      }),
    ),
  );
}

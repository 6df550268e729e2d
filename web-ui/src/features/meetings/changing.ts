import i18next from "i18next";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { choice, words } from "@/shared/form/rules";
import { instantOf } from "@/shared/time/zones";
import type { Card } from "./meetings";

/** Where a meeting moves to; the time is on the clocks of its zone. */
export function movedFrom(card: Pick<Card, "start" | "zone">) {
  return z.object({
    when: choice().check(
      z.refine((typed) => Date.parse(instantOf(typed, card.zone)) !== Date.parse(card.start), {
        error: () => i18next.t("meetings:move.same"),
      }),
    ),
    reason: words(500),
  });
}

export const cancelled = z.object({ reason: words(500) });

const path = (card: Card) => ({
  params: { path: { council: card.council, meeting: card.meeting } },
});

/** Moves a meeting to another time; whoever was invited stays invited. */
export function useMove(card: Card) {
  return useCommand("meetings", ({ when, reason }: { when: string; reason: string }) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/move", {
        ...path(card),
        body: { start: instantOf(when, card.zone), reason },
      }),
    ),
  );
}

/** Calls a meeting off; it stays in the book with its reason. */
export function useCancel(card: Card) {
  return useCommand("meetings", (reason: z.infer<typeof cancelled>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/cancellation", {
        ...path(card),
        body: reason,
      }),
    ),
  );
}

import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import { choice, optionalWords, wholeNumber } from "@/shared/form/rules";
import type { Card } from "./meetings";

export const kinds = ["TOPIC", "REPORT_BACK", "IDEA"] as const;

/** An item as it is typed; one about an idea may borrow the idea's own words for its title. */
export function newItem(ideas: readonly { id: string; title: string }[]) {
  return z.pipe(
    z
      .object({
        kind: z.enum(kinds),
        idea: z.string(),
        title: optionalWords(200),
        minutes: wholeNumber(1, 1440),
        presenter: z.string(),
      })
      .check(
        z.superRefine(({ kind, idea, title }, ctx) => {
          const field = kind === "IDEA" ? "idea" : "title";
          const missing = choice().safeParse((kind === "IDEA" ? idea : title) ?? "").error;
          if (missing)
            ctx.addIssue({
              code: "custom",
              path: [field],
              message: missing.issues[0]?.message ?? "",
            });
        }),
      ),
    z.transform(({ kind, idea, title, minutes, presenter }) => ({
      kind,
      minutes,
      idea: kind === "IDEA" ? idea : null,
      title: title ?? ideas.find(({ id }) => id === idea)?.title.slice(0, 200) ?? "",
      presenter: presenter || null,
    })),
  );
}

const path = (card: Card) => ({ council: card.council, meeting: card.meeting });

/** Puts an item on the agenda, after those that stand on it; an idea is told so first, and may refuse. */
export function useAddItem(card: Card) {
  return useCommand(["meetings", "ideas"], async (item: z.infer<ReturnType<typeof newItem>>) => {
    const { council, meeting } = card;
    if (item.idea)
      await api.POST("/api/councils/{council}/ideas/{idea}/agendas", {
        params: { path: { council, idea: item.idea } },
        body: { meeting },
      });
    return body(
      api.POST("/api/councils/{council}/meetings/{meeting}/agenda", {
        params: { path: path(card) },
        body: item,
      }),
    );
  });
}

/** The same items, one of them so many places later; earlier when negative. */
export function orderAfter(items: readonly string[], item: string, places: number): string[] {
  const at = items.indexOf(item);
  const rest = items.filter((other) => other !== item);
  rest.splice(Math.max(0, at + places), 0, item);
  return rest;
}

/** Puts the agenda in another order; refused when somebody else has changed it meanwhile. */
export function useReorder(card: Card) {
  return useCommand("meetings", (items: string[]) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/agenda/order", {
        params: { path: path(card) },
        body: { items },
      }),
    ),
  );
}

export function useRemoveItem(card: Card) {
  return useCommand("meetings", (item: string) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/agenda/{item}/removal", {
        params: { path: { ...path(card), item } },
      }),
    ),
  );
}

/** Ideas that still wait for something, to be talked over. */
export function useOpenIdeas(council: string) {
  return useQuery({
    queryKey: keyOf("ideas", council, "board"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/ideas", { params: { path: { council } }, signal })),
    select: (lines) =>
      lines
        .filter(
          ({ idea }) => idea.standing.station === "HEARD" || idea.standing.station === "WEIGHING",
        )
        .flatMap(({ idea }) => (idea.title.text ? [{ id: idea.id, title: idea.title.text }] : [])),
  });
}

import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import { integerInRange, optionalText, requiredOption } from "@/shared/form/fieldSchemas";
import type { MeetingSummary } from "./meetings";

export const kinds = ["TOPIC", "REPORT_BACK", "IDEA"] as const;

/** Validates a new agenda item and uses an idea's title by default. */
export function agendaItemSchema(ideas: readonly { id: string; title: string }[]) {
  return z.pipe(
    z
      .object({
        kind: z.enum(kinds),
        idea: z.string(),
        title: optionalText(200),
        minutes: integerInRange(1, 1440),
        presenter: z.string(),
      })
      .check(
        z.superRefine(({ kind, idea, title }, ctx) => {
          const field = kind === "IDEA" ? "idea" : "title";
          const missing = requiredOption().safeParse((kind === "IDEA" ? idea : title) ?? "").error;
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

const path = (card: MeetingSummary) => ({ council: card.council, meeting: card.meeting });

/** Adds an agenda item and first records it on the idea, which may refuse it. */
export function useAddAgendaItem(card: MeetingSummary) {
  return useCommandMutation(
    ["meetings", "ideas"],
    async (item: z.infer<ReturnType<typeof agendaItemSchema>>) => {
      const { council, meeting } = card;
      if (item.idea)
        await api.POST("/api/councils/{council}/ideas/{idea}/agendas", {
          params: { path: { council, idea: item.idea } },
          body: { meeting },
        });
      return dataOf(
        api.POST("/api/councils/{council}/meetings/{meeting}/agenda", {
          params: { path: path(card) },
          body: item,
        }),
      );
    },
  );
}

/** Moves an item by a number of places in a list. */
export function moveItem(items: readonly string[], item: string, places: number): string[] {
  const at = items.indexOf(item);
  const rest = items.filter((other) => other !== item);
  rest.splice(Math.max(0, at + places), 0, item);
  return rest;
}

/** Reorders the agenda and fails when someone else changed it in the meantime. */
export function useReorderAgenda(card: MeetingSummary) {
  return useCommandMutation("meetings", (items: string[]) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/agenda/order", {
        params: { path: path(card) },
        body: { items },
      }),
    ),
  );
}

/** Removes an agenda item. */
export function useRemoveAgendaItem(card: MeetingSummary) {
  return useCommandMutation("meetings", (item: string) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/agenda/{item}/removal", {
        params: { path: { ...path(card), item } },
      }),
    ),
  );
}

/** Returns the undecided ideas that can be put on the agenda. */
export function useOpenIdeas(council: string) {
  return useQuery({
    queryKey: queryKey("ideas", council, "board"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/ideas", { params: { path: { council } }, signal })),
    select: (lines) =>
      lines
        .filter(
          ({ idea }) => idea.standing.station === "HEARD" || idea.standing.station === "WEIGHING",
        )
        .flatMap(({ idea }) => (idea.title.text ? [{ id: idea.id, title: idea.title.text }] : [])),
  });
}

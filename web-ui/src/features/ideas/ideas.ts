import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { UNNAMED } from "@/shared/api/http";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { optionalWords, words } from "@/shared/form/rules";
import type { BandStage } from "@/shared/ui/Band";

export type Line = components["schemas"]["IdeaBoardLine"];
export type Card = components["schemas"]["Card"];
export type Story = components["schemas"]["IdeaStoriesStory"];
export type Step = components["schemas"]["Step"];
export type Station = Card["standing"]["station"];

/** What the band calls the stations. */
export const stageOf: Partial<Record<Station, BandStage>> = {
  HEARD: "heard",
  WEIGHING: "weighing",
  IN_PROGRESS: "progress",
  CHANGED: "changed",
};

/** A council's ideas, newest first, with their answer clocks. */
export function useIdeas(council: string) {
  return useQuery({
    queryKey: keyOf("ideas", council, "board"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/ideas", { params: { path: { council } }, signal })),
  });
}

/** One idea from its submission to its answer. */
export function useStory(council: string, idea: string) {
  return useQuery({
    queryKey: keyOf("ideas", council, "story", idea),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/councils/{council}/ideas/{idea}", {
          params: { path: { council, idea } },
          signal,
        }),
      ),
  });
}

/** What is different because of families. */
export function useChanged(council: string) {
  return useQuery({
    queryKey: keyOf("ideas", council, "changed"),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/councils/{council}/what-changed", { params: { path: { council } }, signal }),
      ),
  });
}

/** How many ideas stand at each station. */
export function countsOf(lines: readonly Line[]): Record<BandStage, number> {
  const counts = { heard: 0, weighing: 0, progress: 0, changed: 0 };
  for (const { idea } of lines) {
    const stage = stageOf[idea.standing.station];
    if (stage) counts[stage] += 1;
  }
  return counts;
}

/** The ideas that still owe their author an answer, the longest waiting first. */
export function longestWaiting(lines: readonly Line[]): Line[] {
  return lines.filter(({ idea }) => idea.standing.owed).sort((one, other) => other.days - one.days);
}

export const newIdea = z.object({
  title: words(200),
  story: optionalWords(4000),
  area: optionalWords(100),
  anonymous: z.boolean(),
});

/** Proposes an idea; an anonymous one travels without saying who sends it. */
export function useSubmitIdea(council: string, language: string) {
  return useCommand("ideas", (idea: z.infer<typeof newIdea>) =>
    body(
      api.POST("/api/councils/{council}/ideas", {
        params: { path: { council } },
        ...(idea.anonymous && { headers: { [UNNAMED]: "yes" } }),
        body: {
          title: idea.title,
          anonymous: idea.anonymous,
          language,
          ...(idea.story && { story: idea.story }),
          ...(idea.area && { area: idea.area }),
        },
      }),
    ),
  );
}

/** What an anonymous author finds with the code; nothing says who asks. */
export function useByCode() {
  return useCommand([], ({ code }: { code: string }) =>
    body(
      api.GET("/api/ideas/by-code", {
        params: { header: { "Longtable-Idea-Code": code } },
        headers: { [UNNAMED]: "yes" },
      }),
    ),
  );
}

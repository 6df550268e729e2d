import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { ANONYMOUS_MARKER } from "@/shared/api/transport";
import { optionalText, requiredText } from "@/shared/form/fieldSchemas";
import type { IdeaPipelineStage } from "@/shared/ui/IdeaPipeline";

/** Combines an idea with its response time. */
export type IdeaBoardItem = components["schemas"]["IdeaBoardViewIdeaBoardItem"];
/** Summarizes one idea. */
export type IdeaCard = components["schemas"]["IdeaCard"];
/** Contains an idea with its history. */
export type IdeaHistory = components["schemas"]["IdeaHistoryViewIdeaHistory"];
/** Describes one entry of an idea's history. */
export type IdeaHistoryEntry = components["schemas"]["IdeaHistoryEntry"];
/** Names the status of an idea. */
export type IdeaStatus = IdeaCard["standing"]["station"];

/** Maps an idea's status to its pipeline stage. */
export const pipelineStageByStatus: Partial<Record<IdeaStatus, IdeaPipelineStage>> = {
  HEARD: "heard",
  WEIGHING: "weighing",
  IN_PROGRESS: "progress",
  CHANGED: "changed",
};

/** Returns a council's ideas with their response times, newest first. */
export function useIdeas(council: string) {
  return useQuery({
    queryKey: queryKey("ideas", council, "board"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/ideas", { params: { path: { council } }, signal })),
  });
}

/** Returns one idea with its history. */
export function useIdea(council: string, idea: string) {
  return useQuery({
    queryKey: queryKey("ideas", council, "story", idea),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/ideas/{idea}", {
          params: { path: { council, idea } },
          signal,
        }),
      ),
  });
}

/** Returns the changes that came from families' ideas. */
export function useImplementedIdeas(council: string) {
  return useQuery({
    queryKey: queryKey("ideas", council, "changed"),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/councils/{council}/what-changed", { params: { path: { council } }, signal }),
      ),
  });
}

/** Counts ideas by pipeline stage. */
export function countByStage(lines: readonly IdeaBoardItem[]): Record<IdeaPipelineStage, number> {
  const counts = { heard: 0, weighing: 0, progress: 0, changed: 0 };
  for (const { idea } of lines) {
    const stage = pipelineStageByStatus[idea.standing.station];
    if (stage) counts[stage] += 1;
  }
  return counts;
}

/** Returns the ideas that await a response, longest waiting first. */
export function ideasAwaitingResponse(lines: readonly IdeaBoardItem[]): IdeaBoardItem[] {
  return lines.filter(({ idea }) => idea.standing.owed).sort((one, other) => other.days - one.days);
}

export const newIdea = z.object({
  title: requiredText(200),
  story: optionalText(4000),
  area: optionalText(100),
  anonymous: z.boolean(),
});

/** Submits an idea; an anonymous one is sent without credentials. */
export function useSubmitIdea(council: string, language: string) {
  return useCommandMutation("ideas", (idea: z.infer<typeof newIdea>) =>
    dataOf(
      api.POST("/api/councils/{council}/ideas", {
        params: { path: { council } },
        ...(idea.anonymous && { headers: { [ANONYMOUS_MARKER]: "yes" } }),
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

/** Returns an anonymous idea by its code, without credentials. */
export function useAnonymousIdea() {
  return useCommandMutation([], ({ code }: { code: string }) =>
    dataOf(
      api.GET("/api/ideas/by-code", {
        params: { header: { "Longtable-Idea-Code": code } },
        headers: { [ANONYMOUS_MARKER]: "yes" },
      }),
    ),
  );
}

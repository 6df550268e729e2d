import type { Member, Pipeline } from "./recruiting";

/** Counts the people who wait for one kind of next step. */
export interface RecruitingTask {
  what: "invited" | "contacted" | "nominated" | "lacking" | "expiring";
  count: number;
}

/** Derives the pending tasks from the pipeline and readiness, people closest to a seat first. */
export function findRecruitingTasks(
  pipeline: Pick<Pipeline, "invited" | "contacted" | "nominated">,
  members: readonly Pick<Member, "ready" | "expiring">[],
): RecruitingTask[] {
  const all: RecruitingTask[] = [
    { what: "invited", count: pipeline.invited.length },
    { what: "contacted", count: pipeline.contacted.length },
    { what: "nominated", count: pipeline.nominated.length },
    { what: "lacking", count: members.filter(({ ready }) => !ready).length },
    {
      what: "expiring",
      count: members.filter(({ ready, expiring }) => ready && expiring.length > 0).length,
    },
  ];
  return all.filter(({ count }) => count > 0);
}

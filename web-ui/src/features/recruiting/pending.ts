import type { Member, Pipeline } from "./recruiting";

/** A kind of next step, and how many people wait for it. */
export interface Pending {
  what: "invited" | "contacted" | "nominated" | "lacking" | "expiring";
  count: number;
}

/** What waits for those who run a council: who is nearest to a seat first, then who is not ready. */
export function pendingOf(
  pipeline: Pick<Pipeline, "invited" | "contacted" | "nominated">,
  members: readonly Pick<Member, "ready" | "expiring">[],
): Pending[] {
  const all: Pending[] = [
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

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import type { BandStage } from "@/shared/ui/Band";

export type Dashboard = components["schemas"]["Dashboard"];
export type Reading = Dashboard["figures"][number];

/** Where the events are found that a figure was made of. */
const capabilityOf: Record<string, string> = {
  "attendance-advisors": "meetings",
  "attendance-staff": "meetings",
  "loop-closure": "ideas",
  influence: "ideas",
  "pay-timeliness": "compensation",
};

/** A council's figures of the last twelve months. Every event may change one, as with the audit trail. */
export function useDashboard(council: string) {
  return useQuery({
    queryKey: keyOf("audit", council, "dashboard"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/dashboard", { params: { path: { council } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function bandOf({ band }: Dashboard): Record<BandStage, number> {
  const { heard, weighing, inProgress, changed } = band;
  return { heard, weighing, progress: inProgress, changed };
}

/** The audit trail, narrowed to what a figure was made of. */
export function evidenceOf({ figure, events }: Reading): string {
  const params = new URLSearchParams({ capability: capabilityOf[figure] ?? "recruiting" });
  if (events.from) params.set("from", events.from.slice(0, 10));
  return `/audit?${params}`;
}

import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";

/** No event reports the state of views, so the page polls it while it is visible. */
const WATCH = 2_000;

/** Returns the state of the views and the parked events, for administrators. */
export function useViews(organization: string) {
  return useQuery({
    queryKey: queryKey("system", null, "views", organization),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/organizations/{organization}/views", {
          params: { path: { organization } },
          signal,
        }),
      ),
    refetchInterval: WATCH,
  });
}

export type ViewsReport = NonNullable<ReturnType<typeof useViews>["data"]>;
export type ViewState = ViewsReport["views"][number];

/** Rebuilds a view. The old generation answers until the new one has caught up. */
export function useRebuild(organization: string) {
  return useCommandMutation("system", (view: string) =>
    dataOf(
      api.POST("/api/organizations/{organization}/views/{view}/rebuild", {
        params: { path: { organization, view } },
      }),
    ),
  );
}

const known = [
  "action-items",
  "advisor",
  "attended-meetings",
  "audit-trail",
  "engagement-dashboard",
  "erasures",
  "idea-bands",
  "idea-board",
  "idea-stories",
  "invitations",
  "meeting-book",
  "meeting-calendar",
  "meeting-feedback",
  "opportunities",
  "organization",
  "pay-book",
  "people",
  "readiness",
  "roster",
  "seat-ends",
] as const;

export type KnownView = (typeof known)[number];

/** Returns the name of a view that has a display name, or null for a view that this version does not know. */
export function knownView(view: string): KnownView | null {
  const name = view.replace(/\.v\d+$/, "");
  return known.find((one) => one === name) ?? null;
}

/** Returns one state for display; states that require action come first. */
export function conditionOf(view: ViewState): "stuck" | "parked" | "building" | "behind" | "good" {
  if (view.stuck) return "stuck";
  if (view.parked > 0) return "parked";
  if (view.building != null) return "building";
  return view.behind > 0 ? "behind" : "good";
}

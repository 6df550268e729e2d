import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import type { IdeaPipelineStage } from "@/shared/ui/IdeaPipeline";
import { type DashboardView, monthRange } from "./dashboardView";

export type Dashboard = components["schemas"]["Dashboard"];
/** Contains the value of one metric. */
export type MetricValue = Dashboard["figures"][number];

/** Returns the metrics. The query key begins with "audit", so that every event refetches them, because any event may change one. */
export function useDashboard(view: DashboardView) {
  const { council, organization } = useSession();
  const wide = view.scope === "organization";
  const query = monthRange(view.months, new Date(), council.zone);
  const language = useLocale();
  return useQuery({
    queryKey: queryKey("audit", wide ? null : council.id, "dashboard", wide, query, language),
    queryFn: ({ signal }) =>
      wide
        ? dataOf(
            api.GET("/api/organizations/{organization}/dashboard", {
              params: { path: { organization: organization.id }, query },
              signal,
            }),
          )
        : dataOf(
            api.GET("/api/councils/{council}/dashboard", {
              params: { path: { council: council.id }, query },
              signal,
            }),
          ),
    placeholderData: keepPreviousData,
  });
}

/** Reads and writes the selected scope and period in the URL. Only administrators and leaders may select the organization. */
export function useDashboardView() {
  const { is } = useSession();
  const [params, setParams] = useSearchParams();
  const mayWide = is("administrator", "leader");
  const view: DashboardView = {
    scope: mayWide && params.get("scope") === "organization" ? "organization" : "council",
    months: Number(params.get("months")) || 12,
  };
  const change = (part: Partial<DashboardView>) => {
    const next = { ...view, ...part };
    setParams({ scope: next.scope, months: String(next.months) }, { replace: true });
  };
  return { view, change, mayWide, search: params.size > 0 ? `?${params}` : "" };
}

/** Returns the idea counts by pipeline stage. */
export function pipelineCounts({ band }: Dashboard): Record<IdeaPipelineStage, number> {
  const { heard, weighing, inProgress, changed } = band;
  return { heard, weighing, progress: inProgress, changed };
}

/** Returns true when a part of a metric is suppressed. */
export function hasSuppressedValues(reading: MetricValue): boolean {
  return reading.suppressed || reading.amountsSuppressed;
}

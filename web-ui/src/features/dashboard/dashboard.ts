import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import type { BandStage } from "@/shared/ui/Band";
import { periodOf, type View } from "./view";

export type Dashboard = components["schemas"]["Dashboard"];
export type Reading = Dashboard["figures"][number];

/** The figures of a council or of the organization. Every event may change one, as with the audit trail. */
export function useDashboard(view: View) {
  const { council, organization } = useSession();
  const wide = view.scope === "organization";
  const query = periodOf(view.months, new Date(), council.zone);
  const language = useLocale();
  return useQuery({
    queryKey: keyOf("audit", wide ? null : council.id, "dashboard", wide, query, language),
    queryFn: ({ signal }) =>
      wide
        ? body(
            api.GET("/api/organizations/{organization}/dashboard", {
              params: { path: { organization: organization.id }, query },
              signal,
            }),
          )
        : body(
            api.GET("/api/councils/{council}/dashboard", {
              params: { path: { council: council.id }, query },
              signal,
            }),
          ),
    placeholderData: keepPreviousData,
  });
}

/** What is looked at stands in the address: it can be kept and sent. Only some may look beyond their council. */
export function useView() {
  const { is } = useSession();
  const [params, setParams] = useSearchParams();
  const mayWide = is("administrator", "leader");
  const view: View = {
    scope: mayWide && params.get("scope") === "organization" ? "organization" : "council",
    months: Number(params.get("months")) || 12,
  };
  const change = (part: Partial<View>) => {
    const next = { ...view, ...part };
    setParams({ scope: next.scope, months: String(next.months) }, { replace: true });
  };
  return { view, change, mayWide, search: params.size > 0 ? `?${params}` : "" };
}

export function bandOf({ band }: Dashboard): Record<BandStage, number> {
  const { heard, weighing, inProgress, changed } = band;
  return { heard, weighing, progress: inProgress, changed };
}

/** Whether something of a figure is left out because it tells of few people. */
export function leavesOut(reading: Reading): boolean {
  return reading.suppressed || reading.amountsSuppressed;
}

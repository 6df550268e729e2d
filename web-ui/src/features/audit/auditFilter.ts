import { useSearchParams } from "react-router";
import { toInstant } from "@/shared/time/zones";

/** Describes the audit filter that the URL stores. */
export interface AuditFilter {
  /** Empty means every capability. */
  capability: string;
  /** The first day, `2026-11-02`. Empty means from the beginning. */
  from: string;
  /** The last day, inclusive. Empty means until now. */
  to: string;
  /** The value "organization" includes all councils. */
  scope: string;
  /** The id of the actor. Empty means everyone. */
  actor: string;
  /** Kinds of events, separated by commas. Empty means every kind. */
  kind: string;
  /** The dashboard metric that these kinds of events belong to. It is only displayed and does not filter. */
  figure: string;
}

/** Contains the filter without conditions. */
export const emptyFilter: AuditFilter = {
  capability: "",
  from: "",
  to: "",
  scope: "",
  actor: "",
  kind: "",
  figure: "",
};

/** Contains cleared conditions without a scope, so that a reset keeps the scope. */
export const clearedConditions: Omit<AuditFilter, "scope"> = (({ scope, ...rest }) => rest)(
  emptyFilter,
);

/** Reads and writes the audit filter in the URL. */
export function useAuditFilter() {
  const [params, setParams] = useSearchParams();
  const filter: AuditFilter = { ...emptyFilter };
  for (const name of Object.keys(emptyFilter) as (keyof AuditFilter)[])
    filter[name] = params.get(name) ?? "";
  const change = (part: Partial<AuditFilter>) => {
    const wanted = Object.entries({ ...filter, ...part }).filter(([, value]) => value);
    setParams(Object.fromEntries(wanted), { replace: true });
  };
  const names = Object.keys(clearedConditions) as (keyof typeof clearedConditions)[];
  return {
    filter,
    change,
    narrowed: names.some((name) => filter[name]),
    search: params.size > 0 ? `?${params}` : "",
  };
}

/** Returns the day in a date field, or null while it is being typed. */
function day(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

function dayAfter(text: string): string {
  return new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);
}

/** Converts the filter to API parameters with whole days in a time zone. */
export function toAuditQuery(filter: AuditFilter, zone: string) {
  const from = day(filter.from);
  const to = day(filter.to);
  return {
    ...(filter.capability && { capability: filter.capability }),
    ...(filter.actor && { actor: filter.actor }),
    ...(filter.kind && { kind: filter.kind.split(",") }),
    ...(from && { from: toInstant(`${from}T00:00`, zone) }),
    ...(to && { to: toInstant(`${dayAfter(to)}T00:00`, zone) }),
  };
}

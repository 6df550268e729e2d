import { useSearchParams } from "react-router";
import { instantOf } from "@/shared/time/zones";

/** What the reader looks for, as it stands in the address: a filtered trail can be kept and sent. */
export interface Filter {
  /** Empty: every capability. */
  capability: string;
  /** First day, `2026-11-02`; empty: from the beginning. */
  from: string;
  /** Last day, itself included; empty: until now. */
  to: string;
  /** "organization" looks beyond the council. */
  scope: string;
  /** Who did it, by id; empty: everybody. */
  actor: string;
  /** Kinds of events with commas between them; empty: every kind. */
  kind: string;
  /** Which figure of the dashboard was made of those kinds; only told, not asked for. */
  figure: string;
}

export const empty: Filter = {
  capability: "",
  from: "",
  to: "",
  scope: "",
  actor: "",
  kind: "",
  figure: "",
};

/** What narrows the trail; where it is looked at stays. */
export const unnarrowed: Omit<Filter, "scope"> = (({ scope, ...rest }) => rest)(empty);

export function useFilter() {
  const [params, setParams] = useSearchParams();
  const filter: Filter = { ...empty };
  for (const name of Object.keys(empty) as (keyof Filter)[]) filter[name] = params.get(name) ?? "";
  const change = (part: Partial<Filter>) => {
    const wanted = Object.entries({ ...filter, ...part }).filter(([, value]) => value);
    setParams(Object.fromEntries(wanted), { replace: true });
  };
  const names = Object.keys(unnarrowed) as (keyof typeof unnarrowed)[];
  return {
    filter,
    change,
    narrowed: names.some((name) => filter[name]),
    search: params.size > 0 ? `?${params}` : "",
  };
}

/** A day that a date field holds, or nothing while it is being typed. */
function day(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

function dayAfter(text: string): string {
  return new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);
}

/** The filter as the API asks for it: whole days on the clocks of `zone`. */
export function conditionsOf(filter: Filter, zone: string) {
  const from = day(filter.from);
  const to = day(filter.to);
  return {
    ...(filter.capability && { capability: filter.capability }),
    ...(filter.actor && { actor: filter.actor }),
    ...(filter.kind && { kind: filter.kind.split(",") }),
    ...(from && { from: instantOf(`${from}T00:00`, zone) }),
    ...(to && { to: instantOf(`${dayAfter(to)}T00:00`, zone) }),
  };
}

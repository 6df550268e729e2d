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
}

const empty: Filter = { capability: "", from: "", to: "", scope: "" };

export function useFilter() {
  const [params, setParams] = useSearchParams();
  const filter: Filter = { ...empty };
  for (const name of Object.keys(empty) as (keyof Filter)[]) filter[name] = params.get(name) ?? "";
  const change = (part: Partial<Filter>) => {
    const wanted = Object.entries({ ...filter, ...part }).filter(([, value]) => value);
    setParams(Object.fromEntries(wanted), { replace: true });
  };
  return { filter, change, narrowed: Boolean(filter.capability || filter.from || filter.to) };
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
    ...(from && { from: instantOf(`${from}T00:00`, zone) }),
    ...(to && { to: instantOf(`${dayAfter(to)}T00:00`, zone) }),
  };
}

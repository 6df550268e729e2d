import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { usePolicies } from "./compensation";

/** The year that the page's address names; this year when it names none. */
export function useYear(): number {
  const [params] = useSearchParams();
  const wanted = Number(params.get("year"));
  return Number.isInteger(wanted) && wanted > 2000 && wanted < 3000
    ? wanted
    : new Date().getFullYear();
}

/** Chooses among the years that have rates, and this one. */
export function YearChoice() {
  const { t } = useTranslation("compensation");
  const year = useYear();
  const [params, setParams] = useSearchParams();
  const known = (usePolicies() ?? []).map((policy) => policy.year);
  const years = [...new Set([...known, year, new Date().getFullYear()])].sort((a, b) => b - a);
  return (
    <NativeSelect
      aria-label={t("year")}
      value={String(year)}
      onChange={(event) => {
        params.set("year", event.currentTarget.value);
        setParams(params, { replace: true });
      }}
      data={years.map(String)}
    />
  );
}

import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { usePayPolicies } from "./compensation";

/** Returns the year in the URL, or the current year. */
export function useYearParam(): number {
  const [params] = useSearchParams();
  const wanted = Number(params.get("year"));
  return Number.isInteger(wanted) && wanted > 2000 && wanted < 3000
    ? wanted
    : new Date().getFullYear();
}

/** Selects a year: one that has pay rates, the selected year or the current year. */
export function YearSelect() {
  const { t } = useTranslation("compensation");
  const year = useYearParam();
  const [params, setParams] = useSearchParams();
  const known = (usePayPolicies() ?? []).map((policy) => policy.year);
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

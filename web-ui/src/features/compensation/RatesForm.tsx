import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import type { Policy } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";
import { initialRates, irsMileageRates, payPolicySchema, useSetRates } from "./rates";

interface RatesFormProps {
  organization: string;
  year: number;
  currency: string;
  policies: readonly Policy[];
}

/** Edits the rates of one year. Earlier claims keep the rates under which they were made. */
export function RatesForm({ organization, year, currency, policies }: RatesFormProps) {
  const { t } = useTranslation("compensation");
  const { rate } = usePayFormatters();
  const state = useCommandForm({
    schema: payPolicySchema,
    initial: initialRates(year, policies),
    command: useSetRates(organization, year, currency),
    onDone: () => toast(t("rates.done", { year })),
  });
  const { form } = state;
  const usual = irsMileageRates[year];
  const field = (name: Parameters<typeof TextField<typeof form.values>>[0]["name"]) => ({
    form,
    name,
    inputMode: "decimal" as const,
  });
  return (
    <CommandForm state={state} submit={t("rates.do", { year })}>
      <div className={styles.pairs}>
        <TextField {...field("timeMilliPerHour")} label={t("rates.time", { currency })} />
        <TextField
          {...field("timeDayCapMinor")}
          label={t("rates.cap", { currency })}
          hint={t("rates.capHint")}
        />
        <TextField
          {...field("participationMilliPerMeeting")}
          label={t("rates.participation", { currency })}
          hint={t("rates.zeroHint")}
        />
        <TextField {...field("childCareMilliPerHour")} label={t("rates.childCare", { currency })} />
        <TextField
          {...field("mileageMilliPerMile")}
          label={t("rates.mileage", { currency })}
          {...(usual &&
            currency === "USD" && {
              hint: t("rates.mileageHint", {
                year,
                rate: rate("MILEAGE", { milli: usual, currency }),
              }),
            })}
        />
        <TextField
          {...field("reportingThresholdMinor")}
          label={t("rates.threshold", { currency })}
          hint={t("rates.thresholdHint")}
        />
        <TextField {...field("warnPercent")} label={t("rates.warn")} hint={t("rates.warnHint")} />
      </div>
    </CommandForm>
  );
}

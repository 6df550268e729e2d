import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import styles from "./dashboard.module.css";
import { type DashboardView, periods } from "./dashboardView";

interface ViewChoiceProps {
  view: DashboardView;
  onChange: (part: Partial<DashboardView>) => void;
  mayWide: boolean;
}

/** Selects the council or organization and the period. */
export function DashboardScopeSelect({ view, onChange, mayWide }: ViewChoiceProps) {
  const { t } = useTranslation("dashboard");
  const { council, organization } = useSession();
  return (
    <div className={`${styles.choice} lt-no-print`}>
      {mayWide && (
        <NativeSelect
          label={t("view.where")}
          value={view.scope}
          onChange={(event) =>
            onChange({ scope: event.currentTarget.value as DashboardView["scope"] })
          }
          data={[
            { value: "council", label: council.name },
            { value: "organization", label: organization.name },
          ]}
        />
      )}
      <NativeSelect
        label={t("view.period")}
        value={String(view.months)}
        onChange={(event) => onChange({ months: Number(event.currentTarget.value) })}
        data={periods.map((count) => ({
          value: String(count),
          label: t("view.months", { count }),
        }))}
      />
    </div>
  );
}

import { IconChecklist } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DataTable } from "@/shared/ui/DataTable";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { AdvisorLink } from "./AdvisorLink";
import { Day } from "./Day";
import { type Member, useNames, useReadiness } from "./recruiting";
import styles from "./recruiting.module.css";

/** Lists each member's missing and expiring onboarding steps, incomplete members first. */
export function ReadinessTab() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const readiness = useReadiness(council.id);
  const rows = readiness.data?.rows ?? [];
  const names = useNames(rows.map(({ person }) => person));
  const sorted = [...rows].sort((one, other) => Number(one.ready) - Number(other.ready));
  return (
    <>
      <ErrorAlert error={readiness.error} onRetry={() => void readiness.refetch()} />
      {readiness.isPending && <DelayedLoader />}
      {readiness.data && (
        <Card
          flush
          title={t("readiness.title")}
          subtitle={t("readiness.lead", {
            count: readiness.data.members,
            ready: readiness.data.ready,
          })}
        >
          <DataTable
            caption={t("readiness.title")}
            columns={[
              {
                key: "name",
                header: t("column.name"),
                cell: ({ advisor, person }) => (
                  <AdvisorLink advisor={advisor} name={names[person]} />
                ),
              },
              {
                key: "state",
                header: t("column.state"),
                cell: ({ ready }) => (
                  <StatusBadge tone={ready ? "good" : "attention"}>
                    {t(ready ? "readiness.ready" : "readiness.notReady")}
                  </StatusBadge>
                ),
              },
              { key: "lacks", header: t("column.lacks"), cell: (row) => <Lacks member={row} /> },
            ]}
            rows={sorted}
            rowKey={({ advisor }) => advisor}
            empty={<EmptyState icon={IconChecklist} title={t("roster.none")} />}
          />
        </Card>
      )}
    </>
  );
}

function Lacks({ member }: { member: Member }) {
  const { t } = useTranslation("recruiting");
  if (member.missing.length + member.expired.length + member.expiring.length === 0) return "—";
  return (
    <ul className={styles.lacks}>
      {member.missing.map((step) => (
        <li key={step}>{t("readiness.missing", { step: t(`onboarding.${step}`) })}</li>
      ))}
      {member.expired.map(({ step, expiresOn }) => (
        <li key={step}>
          {t("readiness.expired", { step: t(`onboarding.${step}`) })}{" "}
          {expiresOn && <Day on={expiresOn} />}
        </li>
      ))}
      {member.expiring.map(({ step, expiresOn }) => (
        <li key={step}>
          {t("readiness.expiring", { step: t(`onboarding.${step}`) })}{" "}
          {expiresOn && <Day on={expiresOn} />}
        </li>
      ))}
    </ul>
  );
}

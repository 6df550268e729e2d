import { IconUserPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { RelativeTime } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { AdvisorLink } from "./AdvisorLink";
import { RecruitingActions } from "./RecruitingActions";
import { activeProspects, type Entry, useNames, usePipeline } from "./recruiting";
import styles from "./recruiting.module.css";
import { SeatCount } from "./SeatCount";

const stages = ["invited", "contacted", "nominated", "declined"] as const;

/** Lists prospects by recruiting stage with their next actions. */
export function PipelineTab() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const pipeline = usePipeline(council.id);
  const declined = pipeline.data?.declined ?? [];
  const everybody = [...activeProspects(pipeline.data), ...declined];
  const names = useNames(everybody.map(({ person }) => person));
  return (
    <>
      <ErrorAlert error={pipeline.error} onRetry={() => void pipeline.refetch()} />
      {pipeline.isPending && <DelayedLoader />}
      {pipeline.data && <SeatCount family={pipeline.data.family} staff={pipeline.data.staff} />}
      {pipeline.data && everybody.length === 0 && (
        <Card>
          <EmptyState icon={IconUserPlus} title={t("pipeline.none")}>
            {t("pipeline.noneHint")}
          </EmptyState>
        </Card>
      )}
      {pipeline.data &&
        stages.map((stage) => (
          <Stage key={stage} stage={stage} entries={pipeline.data[stage]} names={names} />
        ))}
    </>
  );
}

interface StageProps {
  stage: (typeof stages)[number];
  entries: Entry[];
  names: Record<string, string>;
}

function Stage({ stage, entries, names }: StageProps) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  if (entries.length === 0) return null;
  return (
    <Card title={t(`pipeline.${stage}`)} subtitle={t("count", { count: entries.length })}>
      <ul className={styles.people}>
        {entries.map((entry) => (
          <li key={entry.advisor}>
            <strong>
              <AdvisorLink advisor={entry.advisor} name={names[entry.person]} />
            </strong>
            <span className={styles.facts}>
              <span>{t(`relationship.${entry.relationship}`)}</span>
              <span>{t(`source.${entry.source}`)}</span>
              <RelativeTime at={entry.since} zone={council.zone} />
            </span>
            <RecruitingActions entry={entry} name={names[entry.person] ?? t("unnamed")} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

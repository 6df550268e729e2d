import { IconUserPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { Ago } from "@/shared/ui/When";
import { NextDeeds } from "./NextDeeds";
import { PersonLink } from "./PersonLink";
import { type Entry, prospectsOf, useNames, usePipeline } from "./recruiting";
import styles from "./recruiting.module.css";
import { SeatCount } from "./SeatCount";

const stages = ["invited", "contacted", "nominated", "declined"] as const;

/** Everybody considered for a seat, by how far it went, with what can be done next. */
export function PipelineTab() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const pipeline = usePipeline(council.id);
  const declined = pipeline.data?.declined ?? [];
  const everybody = [...prospectsOf(pipeline.data), ...declined];
  const names = useNames(everybody.map(({ person }) => person));
  return (
    <>
      <ProblemNotice error={pipeline.error} onRetry={() => void pipeline.refetch()} />
      {pipeline.isPending && <Loading />}
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
              <PersonLink advisor={entry.advisor} name={names[entry.person]} />
            </strong>
            <span className={styles.facts}>
              <span>{t(`relationship.${entry.relationship}`)}</span>
              <span>{t(`source.${entry.source}`)}</span>
              <Ago at={entry.since} zone={council.zone} />
            </span>
            <NextDeeds entry={entry} name={names[entry.person] ?? t("unnamed")} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

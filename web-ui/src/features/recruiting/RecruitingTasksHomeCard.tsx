import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { usePipeline, useReadiness } from "./recruiting";
import styles from "./recruiting.module.css";
import { findRecruitingTasks, type RecruitingTask } from "./recruitingTasks";
import { SeatCount } from "./SeatCount";

/** Shows coordinators which people need a next step. */
export default function RecruitingTasksHomeCard() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const pipeline = usePipeline(council.id).data;
  const readiness = useReadiness(council.id).data;
  if (!pipeline || !readiness) return null;
  const pending = findRecruitingTasks(pipeline, readiness.rows);
  const to = (what: RecruitingTask["what"]) =>
    `/people?show=${what === "lacking" || what === "expiring" ? "readiness" : "pipeline"}`;
  return (
    <Card
      title={t("home.people")}
      subtitle={<SeatCount family={pipeline.family} staff={pipeline.staff} />}
    >
      {pending.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title={t("home.nobodyWaits")} />
      ) : (
        <ul className={styles.tasks}>
          {pending.map(({ what, count }) => (
            <li key={what}>
              <Link to={to(what)}>{t(`home.${what}`, { count })}</Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

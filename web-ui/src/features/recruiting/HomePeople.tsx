import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { type Pending, pendingOf } from "./pending";
import { usePipeline, useReadiness } from "./recruiting";
import styles from "./recruiting.module.css";
import { SeatCount } from "./SeatCount";

/** For a coordinator on Home: which people wait for a next step. */
export default function HomePeople() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const pipeline = usePipeline(council.id).data;
  const readiness = useReadiness(council.id).data;
  if (!pipeline || !readiness) return null;
  const pending = pendingOf(pipeline, readiness.rows);
  const to = (what: Pending["what"]) =>
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

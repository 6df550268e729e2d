import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { When } from "@/shared/ui/When";
import { type Notes, useCompleteAction } from "./meetings";
import styles from "./meetings.module.css";

type Names = Record<string, string>;

/** What will be talked about, in order. */
export function Agenda({ notes, names }: { notes: Notes; names: Names }) {
  const { t } = useTranslation("meetings");
  const { agenda } = notes;
  if (agenda.length === 0) return null;
  return (
    <Card title={t("agenda.title")}>
      <ol className={styles.notes}>
        {agenda.map((item) => (
          <li key={item.item}>
            {item.idea ? <Link to={`/ideas/${item.idea}`}>{item.title}</Link> : item.title}
            {!item.title && t(`agenda.kind.${item.kind}`)}
            <span className={styles.facts}>
              <span>{t("minutes", { count: item.minutes })}</span>
              {item.presenter && <span>{names[item.presenter] ?? t("somebody")}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What the meeting decided. */
export function Decisions({ notes }: { notes: Notes }) {
  const { t } = useTranslation("meetings");
  const { decisions } = notes;
  if (decisions.length === 0) return null;
  return (
    <Card title={t("decisions.title")}>
      <ul className={styles.notes}>
        {decisions.map(({ decision, text }) => (
          <li key={decision}>{text}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What somebody took on, with the day it is due; its owner or a coordinator ticks it off. */
export function Actions({ notes, names }: { notes: Notes; names: Names }) {
  const { t } = useTranslation("meetings");
  const { actions } = notes;
  if (actions.length === 0) return null;
  return (
    <Card title={t("actions.title")}>
      <ul className={styles.notes}>
        {actions.map((action) => (
          <Action key={action.action} action={action} name={names[action.owner]} />
        ))}
      </ul>
    </Card>
  );
}

type Line = Notes["actions"][number];

function Action({ action, name }: { action: Line; name: string | undefined }) {
  const { t } = useTranslation("meetings");
  const { council, person, is } = useSession();
  const complete = useCompleteAction(council.id, action.meeting, action.action);
  const mine = action.owner === person.id || is("administrator", "coordinator");
  return (
    <li>
      {action.text}
      <span className={styles.facts}>
        <strong>{name ?? t("somebody")}</strong>
        <span>
          {t("actions.due")} <When at={`${action.due}T12:00:00Z`} zone="UTC" style="date" />
        </span>
        {action.doneAt ? (
          <StatusBadge tone="good">{t("actions.done")}</StatusBadge>
        ) : (
          <StatusBadge tone="waiting">{t("actions.open")}</StatusBadge>
        )}
      </span>
      {!action.doneAt && mine && (
        <Button
          className="lt-no-print"
          variant="default"
          aria-label={t("actions.finishThis", { action: action.text })}
          loading={complete.isPending}
          onClick={() => complete.mutate(undefined)}
        >
          {t("actions.finish")}
        </Button>
      )}
      <ProblemNotice error={complete.error} />
    </li>
  );
}

import { IconChecklist } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { useNow } from "@/shared/time/useNow";
import { Card as Surface } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { ActionItem } from "./ActionItem";
import { todayIn, urgencyOf, useActions } from "./acting";
import { type ActionLine, useMeetings, useNames } from "./meetings";
import styles from "./meetings.module.css";
import { Ways } from "./Ways";

const groups = ["late", "soon", "later"] as const;

/** What people took on at meetings: what is late first, and in the end what was done. */
export default function ActionsPage() {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const found = useActions(council.id);
  const today = todayIn(council.zone, useNow());
  const { open, done } = found.data ?? { open: [], done: [] };
  return (
    <Page title={t("ways.actions")} lead={t("actions.lead")}>
      <Ways />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading />}
      {found.data && open.length === 0 && (
        <Surface>
          <EmptyState icon={IconChecklist} title={t("actions.none")}>
            {t("actions.noneHint")}
          </EmptyState>
        </Surface>
      )}
      {groups.map((urgency) => (
        <Group
          key={urgency}
          title={t(`actions.group.${urgency}`)}
          actions={open.filter((action) => urgencyOf(action, today) === urgency)}
        />
      ))}
      <Group title={t("actions.group.done")} actions={done} />
    </Page>
  );
}

function Group({ title, actions }: { title: string; actions: ActionLine[] }) {
  const { council } = useSession();
  const names = useNames(actions.map(({ owner }) => owner));
  const meetings = useMeetings(council.id).data ?? [];
  const titles = new Map(meetings.map(({ card }) => [card.meeting, card.title]));
  if (actions.length === 0) return null;
  return (
    <Surface title={title}>
      <ul className={styles.notes}>
        {actions.map((action) => (
          <ActionItem
            key={`${action.meeting}/${action.action}`}
            action={action}
            names={names}
            meeting={titles.get(action.meeting)}
          />
        ))}
      </ul>
    </Surface>
  );
}

import { IconChecklist } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { Card as Surface } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { ActionItemRow } from "./ActionItemRow";
import { actionItemUrgency, todayIn, useActionItems } from "./actionItems";
import { MeetingTabs } from "./MeetingTabs";
import { type ActionLine, useMeetings, useNames } from "./meetings";
import styles from "./meetings.module.css";

const groups = ["late", "soon", "later"] as const;

/** Lists the council's action items, overdue ones first and completed ones last. */
export default function ActionItemsPage() {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const found = useActionItems(council.id);
  const today = todayIn(council.zone, useNow());
  const { open, done } = found.data ?? { open: [], done: [] };
  return (
    <Page title={t("ways.actions")} lead={t("actions.lead")}>
      <MeetingTabs />
      <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <DelayedLoader />}
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
          actions={open.filter((action) => actionItemUrgency(action, today) === urgency)}
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
          <ActionItemRow
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

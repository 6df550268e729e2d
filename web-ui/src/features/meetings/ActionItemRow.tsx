import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { SelectField, TextField } from "@/shared/form/fields";
import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { toast } from "@/shared/ui/ToastRegion";
import {
  actionItemUrgency,
  changeDueDateSchema,
  reassignSchema,
  todayIn,
  useChangeActionDueDate,
  useCompleteActionItem,
  useReassignActionItem,
} from "./actionItems";
import { CommandDialog } from "./CommandDialog";
import { useInvitableMembers } from "./meetingCommands";
import { type ActionLine, useNames } from "./meetings";
import styles from "./meetings.module.css";

const tones = { late: "bad", soon: "waiting", later: "neutral", done: "good" } as const;

interface ActionItemProps {
  action: ActionLine;
  names: Record<string, string>;
  /** The title of the meeting in which it was assigned; missing on the meeting's own page. */
  meeting?: string | undefined;
}

/** Shows an action item and lets its owner or a coordinator complete or change it. */
export function ActionItemRow({ action, names, meeting }: ActionItemProps) {
  const { t } = useTranslation("meetings");
  const { council, person, is } = useSession();
  const urgency = actionItemUrgency(action, todayIn(council.zone, useNow()));
  const runs = is("administrator", "coordinator");
  return (
    <li>
      {action.text ?? t("erased")}
      <span className={styles.facts}>
        <strong>{names[action.owner] ?? t("somebody")}</strong>
        <span>
          {t("actions.due")} <DateTimeText at={`${action.due}T12:00:00Z`} zone="UTC" style="date" />
        </span>
        <StatusBadge tone={tones[urgency]}>{t(`actions.${urgency}`)}</StatusBadge>
        {meeting && <Link to={`/meetings/${action.meeting}`}>{meeting}</Link>}
      </span>
      {!action.doneAt && (runs || action.owner === person.id) && (
        <Buttons action={action} runs={runs} />
      )}
    </li>
  );
}

function Buttons({ action, runs }: { action: ActionLine; runs: boolean }) {
  const { t } = useTranslation("meetings");
  const [asking, ask] = useState<"due" | "owner" | null>(null);
  const complete = useCompleteActionItem(action);
  const close = () => ask(null);
  const { text } = action;
  return (
    <>
      <div className={`${styles.buttons} lt-no-print`}>
        <Button
          variant="default"
          aria-label={t("actions.finishThis", { action: text })}
          loading={complete.isPending}
          onClick={() =>
            complete.mutate(undefined, { onSuccess: () => toast(t("actions.thanks")) })
          }
        >
          {t("actions.finish")}
        </Button>
        <Button
          variant="subtle"
          aria-label={t("actions.postponeThis", { action: text })}
          onClick={() => ask("due")}
        >
          {t("actions.postpone")}
        </Button>
        {runs && (
          <Button
            variant="subtle"
            aria-label={t("actions.handOverThis", { action: text })}
            onClick={() => ask("owner")}
          >
            {t("actions.handOver")}
          </Button>
        )}
      </div>
      <ErrorAlert error={complete.error} />
      {asking === "due" && <Postpone action={action} onClose={close} />}
      {asking === "owner" && <HandOver action={action} onClose={close} />}
    </>
  );
}

interface DialogProps {
  action: ActionLine;
  onClose: () => void;
}

function Postpone({ action, onClose }: DialogProps) {
  const { t } = useTranslation("meetings");
  return (
    <CommandDialog
      title={t("postpone.title")}
      hint={action.text ?? t("erased")}
      confirm={t("postpone.do")}
      schema={changeDueDateSchema}
      initial={{ due: action.due, reason: "" }}
      command={useChangeActionDueDate(action)}
      done={t("postpone.done")}
      onClose={onClose}
      fields={(form) => (
        <>
          <TextField form={form} name="due" label={t("assign.due")} type="date" />
          <TextField form={form} name="reason" label={t("postpone.why")} />
        </>
      )}
    />
  );
}

function HandOver({ action, onClose }: DialogProps) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const people = (useInvitableMembers(council.id).data ?? []).map(({ person }) => person);
  const names = useNames(people);
  const others = people
    .filter((person) => person !== action.owner)
    .map((value) => ({ value, label: names[value] ?? t("somebody") }));
  return (
    <CommandDialog
      title={t("handOver.title")}
      hint={action.text ?? t("erased")}
      confirm={t("handOver.do")}
      schema={reassignSchema}
      initial={{ owner: "" }}
      command={useReassignActionItem(action)}
      done={t("handOver.done")}
      onClose={onClose}
      fields={(form) => (
        <SelectField form={form} name="owner" label={t("assign.owner")} choices={others} />
      )}
    />
  );
}

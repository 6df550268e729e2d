import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { ActionItemRow } from "./ActionItemRow";
import type { Notes } from "./meetings";
import styles from "./meetings.module.css";

type Names = Record<string, string>;

/** Lists the decisions of a meeting. */
export function DecisionList({ notes }: { notes: Notes }) {
  const { t } = useTranslation("meetings");
  const { decisions } = notes;
  if (decisions.length === 0) return null;
  return (
    <Card title={t("decisions.title")}>
      <ul className={styles.notes}>
        {decisions.map(({ decision, text }) => (
          <li key={decision}>{text ?? t("erased")}</li>
        ))}
      </ul>
    </Card>
  );
}

/** Lists the action items of a meeting. */
export function MeetingActionItems({ notes, names }: { notes: Notes; names: Names }) {
  const { t } = useTranslation("meetings");
  const { actions } = notes;
  if (actions.length === 0) return null;
  return (
    <Card title={t("actions.title")}>
      <ul className={styles.notes}>
        {actions.map((action) => (
          <ActionItemRow key={action.action} action={action} names={names} />
        ))}
      </ul>
    </Card>
  );
}

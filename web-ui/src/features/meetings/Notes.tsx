import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { ActionItem } from "./ActionItem";
import type { Notes } from "./meetings";
import styles from "./meetings.module.css";

type Names = Record<string, string>;

/** What the meeting decided. */
export function Decisions({ notes }: { notes: Notes }) {
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

/** What somebody took on, with the day it is due; its owner or a coordinator ticks it off. */
export function Actions({ notes, names }: { notes: Notes; names: Names }) {
  const { t } = useTranslation("meetings");
  const { actions } = notes;
  if (actions.length === 0) return null;
  return (
    <Card title={t("actions.title")}>
      <ul className={styles.notes}>
        {actions.map((action) => (
          <ActionItem key={action.action} action={action} names={names} />
        ))}
      </ul>
    </Card>
  );
}

import { useTranslation } from "react-i18next";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import type { IdeaBoardItem } from "./ideas";

/** Shows whether the author was answered and how long they have waited. */
export function ResponseTime({ line }: { line: IdeaBoardItem }) {
  const { t } = useTranslation("ideas");
  if (!line.idea.standing.owed) return <StatusBadge tone="good">{t("clock.answered")}</StatusBadge>;
  return (
    <StatusBadge tone={line.late ? "attention" : "waiting"}>
      {t(line.late ? "clock.late" : "clock.waiting", { count: line.days })}
    </StatusBadge>
  );
}

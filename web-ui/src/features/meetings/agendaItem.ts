import { useTranslation } from "react-i18next";
import type { Notes } from "./meetings";

/** Describes one agenda item. */
export type AgendaItem = Notes["agenda"][number];

/** Returns the title of an agenda item and translates standing items. */
export function useAgendaItemTitle(item: AgendaItem): string {
  const { t } = useTranslation("meetings");
  return item.title || t(`agenda.kind.${item.kind}`);
}

import { useTranslation } from "react-i18next";
import type { Notes } from "./meetings";

/** An item of an agenda. */
export type Line = Notes["agenda"][number];

/** What an item is called; the standing ones have a name of their own in every language. */
export function useTitle(item: Line): string {
  const { t } = useTranslation("meetings");
  return item.title || t(`agenda.kind.${item.kind}`);
}

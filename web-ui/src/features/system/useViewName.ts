import { useTranslation } from "react-i18next";
import { knownView } from "./views";

/** What people call a view; its technical name where they have no word for it yet. */
export function useViewName(): (view: string) => string {
  const { t } = useTranslation("system");
  return (view) => {
    const known = knownView(view);
    return known ? t(`views.${known}`) : view;
  };
}

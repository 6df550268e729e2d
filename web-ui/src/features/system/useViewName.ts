import { useTranslation } from "react-i18next";
import { knownView } from "./views";

/** Returns the display name of a view, or its technical name when it has none. */
export function useViewName(): (view: string) => string {
  const { t } = useTranslation("system");
  return (view) => {
    const known = knownView(view);
    return known ? t(`views.${known}`) : view;
  };
}

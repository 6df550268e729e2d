import { IconHome, IconMenu2 } from "@tabler/icons-react";
import { features } from "@/app/features";
import type { NavItem } from "@/shared/feature";
import type { Session } from "@/shared/session/Session";

const home: NavItem = {
  to: "/",
  icon: IconHome,
  label: (t) => t("nav.label", { ns: "home" }),
  order: 0,
  tab: true,
};

const more: NavItem = {
  to: "/more",
  icon: IconMenu2,
  label: (t) => t("more"),
  order: Number.MAX_SAFE_INTEGER,
  tab: true,
};

const TABS_THAT_FIT = 5;

/** Every place this person may go to, in the order of the sidebar. */
export function navigationOf(session: Session): NavItem[] {
  const offered = features.flatMap((feature) => feature.nav ?? []);
  return [home, ...offered]
    .filter((item) => item.visibleTo?.(session) ?? true)
    .sort((one, other) => one.order - other.order);
}

/** Splits the navigation for a phone: what becomes a tab, and what is found under "More". */
export function tabsOf(items: readonly NavItem[]): { tabs: NavItem[]; rest: NavItem[] } {
  const wanted = items.filter((item) => item.tab);
  if (wanted.length === items.length && items.length <= TABS_THAT_FIT)
    return { tabs: [...items], rest: [] };
  const tabs = wanted.slice(0, TABS_THAT_FIT - 1);
  return { tabs: [...tabs, more], rest: items.filter((item) => !tabs.includes(item)) };
}

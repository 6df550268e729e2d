import { IconMenu2 } from "@tabler/icons-react";
import type { NavItem } from "@/shared/feature";

const more: NavItem = {
  to: "/more",
  icon: IconMenu2,
  label: (t) => t("more"),
  order: Number.MAX_SAFE_INTEGER,
  tab: true,
};

const TABS_THAT_FIT = 5;

/** Splits the navigation into the bottom tabs of a phone and the items under "More". */
export function splitTabs(items: readonly NavItem[]): { tabs: NavItem[]; rest: NavItem[] } {
  const wanted = items.filter((item) => item.tab);
  if (wanted.length === items.length && items.length <= TABS_THAT_FIT)
    return { tabs: [...items], rest: [] };
  const tabs = wanted.slice(0, TABS_THAT_FIT - 1);
  return { tabs: [...tabs, more], rest: items.filter((item) => !tabs.includes(item)) };
}

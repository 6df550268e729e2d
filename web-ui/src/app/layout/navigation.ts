import { IconHome } from "@tabler/icons-react";
import { features } from "@/app/features";
import type { NavItem } from "@/shared/feature";
import type { Session } from "@/shared/session/SessionProvider";

const home: NavItem = {
  to: "/",
  icon: IconHome,
  label: (t) => t("nav.label", { ns: "home" }),
  order: 0,
  tab: true,
};

/** Returns the navigation items that the session may open, in sidebar order. */
export function navigationFor(session: Session): NavItem[] {
  const offered = features.flatMap((feature) => feature.nav ?? []);
  return [home, ...offered]
    .filter((item) => item.visibleTo?.(session) ?? true)
    .sort((one, other) => one.order - other.order);
}

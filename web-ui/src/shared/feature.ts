import type { Icon } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import type { Session } from "@/shared/session/SessionProvider";

/** One entry of the navigation. */
export interface NavItem {
  to: string;
  icon: Icon;
  /** In the sidebar: `(t) => t("nav.label", { ns: "ideas" })`. */
  label: (t: TFunction) => string;
  /** In a tab on a phone, where a quarter of 320 px is all there is; the label when left out. */
  short?: (t: TFunction) => string;
  /** Lower comes first; Home is 0. */
  order: number;
  /** Worth one of the four tabs on a phone; everything else is found under "More". */
  tab?: boolean;
  /** Everybody, when left out. */
  visibleTo?: (session: Session) => boolean;
}

/**
 * Describes a card or hero that a feature shows on the home page. `hero` takes the full width, `card` a place in
 * a grid. What comes first depends on who reads (`app/pages/homeOrder`).
 */
export interface HomeCard {
  place: "hero" | "card";
  /** Among the parts of the same feature; lower comes first. */
  order: number;
  /** For a part that has a place of its own in the order: `changed` of `ideas` is `ideas.changed`. */
  name?: string;
  /** Loaded when Home is shown: `() => import("./HomeBand")`, a default export. */
  load: () => Promise<{ default: ComponentType }>;
  visibleTo?: (session: Session) => boolean;
}

/** Describes the routes, navigation items and home cards that a feature provides. Pages load lazily. */
export interface Feature {
  /** Pages inside the shell: there is a person, a council and a live connection. */
  routes?: RouteObject[];
  /** Pages of their own, before somebody was chosen. */
  outside?: RouteObject[];
  nav?: NavItem[];
  home?: HomeCard[];
}

/** Creates a route whose page loads when it is first opened. */
export function lazyRoute(
  path: string,
  load: () => Promise<{ default: ComponentType }>,
): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}

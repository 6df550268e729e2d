import type { Icon } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import type { Session } from "@/shared/session/SessionProvider";

/** Describes one entry of the navigation. */
export interface NavItem {
  to: string;
  icon: Icon;
  /** The label in the sidebar: `(t) => t("nav.label", { ns: "ideas" })`. */
  label: (t: TFunction) => string;
  /** A shorter label for a tab on a phone, where a quarter of 320 px is available. The default is the label. */
  short?: (t: TFunction) => string;
  /** Lower values come first; Home is 0. */
  order: number;
  /** Whether the entry is one of the four tabs on a phone. All others are under "More". */
  tab?: boolean;
  /** Decides who sees the entry; by default everyone. */
  visibleTo?: (session: Session) => boolean;
}

/**
 * Describes a card or hero that a feature shows on the home page. A `hero` takes the full width, a `card` a place in a grid. The order
 * depends on the user's role (`app/pages/homeOrder`).
 */
export interface HomeCard {
  place: "hero" | "card";
  /** The order among the cards of the same feature; lower values come first. */
  order: number;
  /** The name of a card that has its own place in the order: `changed` of `ideas` is `ideas.changed`. */
  name?: string;
  /** Loads the card when Home is shown: `() => import("./HomeBand")`, a default export. */
  load: () => Promise<{ default: ComponentType }>;
  visibleTo?: (session: Session) => boolean;
}

/** Describes the routes, navigation items and home cards that a feature provides. Pages load lazily. */
export interface Feature {
  /** Pages inside the app layout, which have a person, a council and a live connection. */
  routes?: RouteObject[];
  /** Pages outside the app layout, before a person is signed in. */
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

import type { HomeCard } from "@/shared/feature";
import type { RoleName } from "@/shared/session/roles";

/**
 * The home cards in the order for each group of roles, by the names of features and of their named cards. A parent has three minutes, a
 * coordinator has a meeting in an hour, and a leader looks for changes. Cards that are not listed come last.
 */
const family = [
  "meetings",
  "feedback",
  "compensation",
  "ideas.own",
  "recruiting",
  "ideas",
  "ideas.changed",
  "audit",
];
const running = [
  "meetings",
  "feedback",
  "ideas.waiting",
  "recruiting",
  "compensation",
  "ideas",
  "dashboard",
  "audit",
  "ideas.changed",
];
const watching = ["ideas", "dashboard", "ideas.changed", "compensation", "audit", "meetings"];

const orders: Record<RoleName, readonly string[]> = {
  administrator: running,
  coordinator: running,
  champion: running,
  staffPartner: family,
  advisor: family,
  leader: watching,
};

/** Describes a home card together with the feature that provides it. */
export interface FeatureHomeCard extends HomeCard {
  /** The folder of the feature that provides the card. */
  feature: string;
}

/** Sorts the home cards for a role. */
export function sortForRole<Part extends FeatureHomeCard>(role: RoleName, parts: readonly Part[]) {
  const order = orders[role];
  const rank = ({ feature, name }: Part) => {
    const own = name ? order.indexOf(`${feature}.${name}`) : -1;
    const place = own < 0 ? order.indexOf(feature) : own;
    return place < 0 ? order.length : place;
  };
  return [...parts].sort((one, other) => rank(one) - rank(other) || one.order - other.order);
}

/** Groups adjacent cards into a grid and puts each hero in a row of its own. */
export function groupIntoRows<Part extends FeatureHomeCard>(parts: readonly Part[]): Part[][] {
  const rows: Part[][] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (part.place === "card" && row?.[0]?.place === "card") row.push(part);
    else rows.push([part]);
  }
  return rows;
}

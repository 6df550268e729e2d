// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type FeatureHomeCard, groupIntoRows, sortForRole } from "./homeOrder";

const part = (feature: string, place: FeatureHomeCard["place"], order = 0, name?: string) =>
  ({
    feature,
    place,
    order,
    ...(name && { name }),
    load: () => Promise.reject(),
  }) as FeatureHomeCard;

const band = part("ideas", "hero");
const changed = part("ideas", "card", 0, "changed");
const waiting = part("ideas", "card", 5, "waiting");
const meeting = part("meetings", "hero");
const figures = part("dashboard", "card");
const stranger = part("weather", "card");

describe("the order of Home", () => {
  it("shows a parent the next meeting first", () =>
    expect(sortForRole("advisor", [band, changed, meeting])).toEqual([meeting, band, changed]));

  it("shows a leader first what became of the ideas, then the figures", () =>
    expect(sortForRole("leader", [meeting, figures, band])).toEqual([band, figures, meeting]));

  it("shows a coordinator who waits before what changed", () =>
    expect(sortForRole("coordinator", [changed, band, waiting])).toEqual([waiting, band, changed]));

  it("keeps a feature's own order among its parts", () => {
    const later = part("compensation", "card", 2);
    const sooner = part("compensation", "card", 1);
    expect(sortForRole("coordinator", [later, sooner])).toEqual([sooner, later]);
  });

  it("puts what it does not know at the end", () =>
    expect(sortForRole("leader", [stranger, meeting])).toEqual([meeting, stranger]));

  it("sets neighbouring cards into one grid and lets a hero stand alone", () =>
    expect(groupIntoRows([meeting, waiting, figures, band, changed])).toEqual([
      [meeting],
      [waiting, figures],
      [band],
      [changed],
    ]));
});

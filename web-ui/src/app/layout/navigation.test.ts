// @vitest-environment node
import { IconHome } from "@tabler/icons-react";
import { describe, expect, it } from "vitest";
import { splitTabs } from "./tabs";

const item = (to: string, tab = false) => ({ to, tab, icon: IconHome, label: () => to, order: 0 });

describe("the tabs of a phone", () => {
  it("are all places when all of them fit", () => {
    const items = [item("/", true), item("/ideas", true)];
    expect(splitTabs(items)).toEqual({ tabs: items, rest: [] });
  });

  it("are at most four and 'More', where every other place is found", () => {
    const items = ["/", "/a", "/b", "/c", "/d"].map((to) => item(to, true));
    const { tabs, rest } = splitTabs([...items, item("/audit")]);
    expect(tabs.map(({ to }) => to)).toEqual(["/", "/a", "/b", "/c", "/more"]);
    expect(rest.map(({ to }) => to)).toEqual(["/d", "/audit"]);
  });
});

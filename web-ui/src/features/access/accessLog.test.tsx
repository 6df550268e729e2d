import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/test/renderApp";
import { AccessLogCard } from "./AccessLogCard";
import { type AccessLogEntry, groupAccessByDay } from "./accessLog";

const look = (hour: string, more: Partial<AccessLogEntry> = {}): AccessLogEntry => ({
  by: "elena",
  role: "COORDINATOR",
  kind: "PAY",
  why: "PAYING",
  first: `2026-11-${hour}:05:00Z`,
  last: `2026-11-${hour}:25:00Z`,
  times: 1,
  ...more,
});

const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });

function answer(pages: Record<string, unknown>, names = { elena: "Elena Rivera" }) {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const url = new URL((input as Request).url);
    return url.pathname === "/api/people/names"
      ? json({ names })
      : json(pages[url.searchParams.get("before") ?? "latest"]);
  });
}

afterEach(() => vi.restoreAllMocks());

describe("the looks of a day", () => {
  it("are one line for each who, what and why", () => {
    const lines = groupAccessByDay(
      [
        look("22T18", { times: 2 }),
        look("22T17"),
        look("22T17", { why: "CORRECTING" }),
        look("22T17", { by: "luis" }),
        look("20T17"),
      ],
      "UTC",
    );
    expect(lines.map(({ by, why, times }) => [by, why, times])).toEqual([
      ["elena", "PAYING", 3],
      ["elena", "CORRECTING", 1],
      ["luis", "PAYING", 1],
      ["elena", "PAYING", 1],
    ]);
    expect(lines[0]).toMatchObject({
      first: "2026-11-22T17:05:00Z",
      last: "2026-11-22T18:25:00Z",
    });
  });

  it("begin at midnight where the reader is", () => {
    const late = look("22T18");
    const past = { ...late, last: "2026-11-23T03:00:00Z" };
    expect(groupAccessByDay([past, late], "America/Chicago")).toHaveLength(1);
    expect(groupAccessByDay([past, late], "UTC")).toHaveLength(2);
  });
});

describe("who looked at what is yours", () => {
  it("says who saw what, in which role, what for, how often and when", async () => {
    answer({ latest: { looks: [look("22T18", { times: 3 })], before: null } });
    renderApp(<AccessLogCard person="ana" />);
    const line = await screen.findByRole("listitem");
    await within(line).findByText("Elena Rivera (coordinator) saw your pay, to pay claims");
    expect(line.textContent).toContain("3 times · November 22, 2026");
    expect(screen.queryByRole("button", { name: "Show earlier ones" })).toBeNull();
  });

  it("says what would stand there while nobody has looked", async () => {
    answer({ latest: { looks: [], before: null } });
    renderApp(<AccessLogCard person="ana" />);
    await screen.findByText("Nobody has looked");
    expect(screen.getByText(/it says here who it was, what for, and when/)).toBeTruthy();
  });

  it("shows earlier ones when asked, and adds them to the day", async () => {
    answer({
      latest: { looks: [look("22T18")], before: "b1" },
      b1: { looks: [look("22T17"), look("21T09", { kind: "CONTACT", why: "REACHING" })] },
    });
    renderApp(<AccessLogCard person="ana" />);
    await userEvent.click(await screen.findByRole("button", { name: "Show earlier ones" }));
    await screen.findByText("Elena Rivera (coordinator) saw how to reach you, to get in touch");
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("2 times");
  });

  it("names nobody who is no longer on file", async () => {
    answer({ latest: { looks: [look("22T18")], before: null } }, {} as { elena: string });
    renderApp(<AccessLogCard person="ana" />);
    await screen.findByText(/Somebody who is no longer on file \(coordinator\) saw your pay/);
  });
});

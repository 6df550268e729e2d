import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { testSession } from "@/test/session";
import ViewsPage from "./ViewsPage";
import { conditionOf, type ViewState } from "./views";

const good: ViewState = {
  view: "idea-board.v2",
  position: 40,
  behind: 0,
  error: false,
  stuck: false,
  parked: 0,
};

const asked: Request[] = [];

function open(views: ViewState[], parked: object[] = []) {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    asked.push(input as Request);
    return new Response(JSON.stringify({ views, parked }), {
      headers: { "Content-Type": "application/json" },
    });
  });
  renderApp(
    <SessionProvider session={testSession("administrator")}>
      <ViewsPage />
    </SessionProvider>,
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  asked.length = 0;
});

it("says that everything keeps up", async () => {
  open([good]);
  expect(await screen.findByText("Everything keeps up")).toBeTruthy();
  expect(screen.queryByText("What waits to be repaired")).toBeNull();
});

it("says which events wait and what to do, and tries again", async () => {
  const parked = {
    view: "idea-board.v2",
    type: "ideas.idea-accepted",
    position: 17,
    events: 2,
    since: "2026-11-30T10:00:00Z",
    cause: "CodecConfigurationException",
  };
  open([{ ...good, parked: 2 }], [parked]);
  const card = within(await screen.findByRole("region", { name: "What waits to be repaired" }));
  expect(card.getByText(/install the newest version/)).toBeTruthy();
  expect(card.getByRole("link", { name: "Position 17" }).getAttribute("href")).toBe("/audit/17");
  expect(screen.queryByText("Everything keeps up")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Try again: Ideas" }));
  await vi.waitFor(() =>
    expect(
      asked.some(({ method, url }) => method === "POST" && /idea-board.v2\/rebuild/.test(url)),
    ).toBe(true),
  );
});

it("shows how far a view is that is being built, and does not offer to build it twice", async () => {
  open([{ ...good, building: 10 }]);
  expect(await screen.findByRole("progressbar", { name: "The new version" })).toBeTruthy();
  expect(screen.getByText("25%")).toBeTruthy();
  expect(
    screen.getByRole<HTMLButtonElement>("button", { name: "Build again: Ideas" }).disabled,
  ).toBe(true);
});

it("says of a view that does not go on what to do", async () => {
  open([{ ...good, behind: 3, stuck: true }]);
  expect(await screen.findByText("A view does not go on")).toBeTruthy();
});

it("puts first what asks for something to be done", () => {
  expect(conditionOf({ ...good, parked: 1, building: 3, behind: 2 })).toBe("parked");
  expect(conditionOf({ ...good, behind: 2 })).toBe("behind");
  expect(conditionOf(good)).toBe("good");
});

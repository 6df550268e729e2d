import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { testSession } from "@/test/session";
import FeedbackResultsPage from "./FeedbackResultsPage";
import type { Summary } from "./feedback";

const few: Summary = {
  meeting: "january",
  title: "Monthly meeting",
  start: "2027-01-12T23:00:00Z",
  answers: 4,
  counted: 0,
  anonymous: 0,
  comments: [],
  suppressed: false,
};
const enough: Summary = {
  ...few,
  meeting: "december",
  start: "2026-12-08T23:00:00Z",
  answers: 7,
  counted: 5,
  anonymous: 2,
  feltHeard: 3.6,
  worthMyTime: 4,
  comeAgain: 4.8,
  comments: ["More time for ideas"],
};

beforeEach(() => {
  const all = { ...enough, meeting: null, answers: 11 };
  vi.spyOn(globalThis, "fetch").mockImplementation(
    async () =>
      new Response(JSON.stringify({ all, meetings: [few, enough] }), {
        headers: { "Content-Type": "application/json" },
      }),
  );
  renderApp(
    <SessionProvider session={testSession("coordinator")}>
      <FeedbackResultsPage />
    </SessionProvider>,
  );
});

describe("what people said about meetings", () => {
  it("is shown in figures, and says of how many answers they are made", async () => {
    const december = within(
      await screen.findByRole("region", { name: "Monthly meeting, December 8, 2026" }),
    );
    expect(december.getByText("3.6 of 5")).toBeDefined();
    expect(december.getByText("4.0 of 5")).toBeDefined();
    expect(december.getByText(/Made of 5 answers\. 2 without a name\./)).toBeDefined();
    expect(december.getByText("More time for ideas")).toBeDefined();
  });

  it("shows no figure as long as there are too few answers", async () => {
    const january = await screen.findByRole("region", {
      name: "Monthly meeting, January 12, 2027",
    });
    expect(january.textContent).toContain("Shown once 5 people have answered.");
    expect(january.textContent).not.toContain("of 5 ");
    expect(within(january).queryByRole("definition")).toBeNull();
  });
});

describe("results that are read outside of the council", () => {
  it("are left out where fewer than eleven answered, without a number", async () => {
    const small = { ...few, answers: null, anonymous: null, suppressed: true };
    vi.spyOn(globalThis, "fetch").mockImplementation(
      async () =>
        new Response(JSON.stringify({ all: { ...small, meeting: null }, meetings: [small] }), {
          headers: { "Content-Type": "application/json" },
        }),
    );
    renderApp(
      <SessionProvider session={testSession("leader")}>
        <FeedbackResultsPage />
      </SessionProvider>,
    );
    expect((await screen.findAllByText("Answers: fewer than 11")).length).toBe(2);
    expect(screen.getByText(/once eleven people have answered/)).toBeDefined();
  });
});

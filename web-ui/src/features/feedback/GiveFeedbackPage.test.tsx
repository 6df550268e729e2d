import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { testSession } from "@/test/session";
import GiveFeedbackPage from "./GiveFeedbackPage";

const session = testSession("advisor");
const card = { title: "December meeting", start: "2026-12-02T23:00:00Z", zone: "America/New_York" };
const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });

/** Answers every request of the page and returns the commands that it sends. */
function answerFetches(): Request[] {
  const commands: Request[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const request = input as Request;
    if (request.method === "GET") return json({ card, guests: [] });
    commands.push(request.clone());
    return json({ id: "feedback-1" });
  });
  return commands;
}

const page = (
  <SessionProvider session={session}>
    <Routes>
      <Route path="/meetings/:meeting/feedback" element={<GiveFeedbackPage />} />
    </Routes>
  </SessionProvider>
);

async function fillIn(): Promise<void> {
  renderApp(page, "/meetings/december/feedback");
  for (const group of await screen.findAllByRole("radiogroup"))
    await userEvent.click(group.querySelectorAll("input")[4] as HTMLInputElement);
}

const send = () => userEvent.click(screen.getByRole("button", { name: "Send my answer" }));

beforeEach(() => localStorage.clear());

describe("an answer after a meeting", () => {
  it("says nothing about who sends it when it is anonymous", async () => {
    const commands = answerFetches();
    await fillIn();
    await userEvent.click(screen.getByRole("checkbox", { name: "Do not say who I am" }));
    await send();
    await screen.findByText("Thank you for telling us");
    const [sent] = commands;
    const said = await sent?.text();
    expect(JSON.parse(said ?? "")).toMatchObject({ feltHeard: 5, comeAgain: 5, anonymous: true });
    expect(sent?.credentials).toBe("omit");
    expect(sent?.headers.get("Longtable-Role")).toBeNull();
    expect(`${sent?.url} ${said}`).not.toContain("ana");
  });

  it("is signed otherwise", async () => {
    const commands = answerFetches();
    await fillIn();
    await send();
    await screen.findByText("Thank you for telling us");
    expect(commands[0]?.credentials).toBe("same-origin");
    expect(commands[0]?.headers.get("Longtable-Role")).toBe("ADVISOR");
  });

  it("is not sent while a question is open, and asks for an answer", async () => {
    const commands = answerFetches();
    renderApp(page, "/meetings/december/feedback");
    await screen.findAllByRole("radiogroup");
    await send();
    expect(screen.getAllByText("Please choose one.")).toHaveLength(3);
    expect(commands).toEqual([]);
  });
});

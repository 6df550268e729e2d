import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { testSession } from "@/test/session";
import { MentionsCard } from "./MentionsCard";
import type { MentionLine } from "./mentions";

const line = (position: number, more: Partial<MentionLine["texts"][number]>): MentionLine => ({
  position,
  recorded: "2026-11-20T18:00:00Z",
  zone: "America/Chicago",
  councilName: "NICU Family Council",
  actorName: "Dana Brooks",
  sentence: "Dana Brooks recorded a decision",
  texts: [
    {
      field: "text",
      text: "Ruth gets the chair",
      key: "abcdefghijklmnop",
      standing: "REDACTABLE",
      ...more,
    },
  ],
});

const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });

function answer(byId: MentionLine[], byName: MentionLine[]) {
  const sent: { path: string; body: unknown }[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const request = input as Request;
    const url = new URL(request.url);
    if (request.method === "POST") {
      sent.push({ path: url.pathname, body: await request.json() });
      return json({ id: "ruth", position: 9 });
    }
    return json({ lines: url.searchParams.has("name") ? byName : byId, before: null });
  });
  return sent;
}

const card = () =>
  renderApp(
    <SessionProvider session={testSession("administrator")}>
      <MentionsCard person="ruth" name="Ruth Vega" />
    </SessionProvider>,
  );

afterEach(() => vi.restoreAllMocks());

describe("the mentions of a person", () => {
  it("are redacted after a reason and a confirmation", async () => {
    const sent = answer([line(7, {})], []);
    card();
    const user = userEvent.setup();

    await user.click(await screen.findByRole("button", { name: "Redact this text" }));
    await user.click(screen.getByRole("button", { name: "Redact for good" }));
    await screen.findByText("Please choose why.");
    expect(sent).toEqual([]);

    await user.click(screen.getByRole("radio", { name: "They asked for it" }));
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Redact for good" }));
    await vi.waitFor(() =>
      expect(sent.map(({ body }) => body)).toEqual([
        { position: 7, key: "abcdefghijklmnop", reason: "ASKED_FOR" },
      ]),
    );
  });

  it("say why text of an earlier version cannot be redacted", async () => {
    answer([line(7, { key: null, standing: "PLAIN" })], []);
    card();
    await screen.findByText(/cannot be redacted/);
    expect(screen.queryByRole("button", { name: "Redact this text" })).toBeNull();
  });

  it("are looked for by name when that is asked for", async () => {
    answer([], [line(8, { text: "Mrs. Vega spoke" })]);
    card();
    expect(screen.queryByText("Mrs. Vega spoke")).toBeNull();
    await userEvent.setup().click(screen.getByRole("button", { name: "Look for it" }));
    const quote = await screen.findByText("Mrs. Vega spoke");
    within(quote.closest("li") as HTMLElement).getByText(/Dana Brooks, NICU/);
  });
});

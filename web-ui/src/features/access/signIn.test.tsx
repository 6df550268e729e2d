import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes, useLocation } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/test/renderApp";
import SignInLinkPage from "./SignInLinkPage";
import SignInLinkSentPage from "./SignInLinkSentPage";
import SignInPage from "./SignInPage";

const nobody = { person: null, organization: null, session: null, ends: null };
const usual = { ...nobody, enterAs: false, outbox: false, texts: false, providers: [] };
const sent: { path: string; body: unknown }[] = [];

type Answers = Record<string, (body: { code?: string | null }) => Response>;

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "Content-Type": "application/json" },
  });
const refusal = (status: number, slug: string, detail: string) =>
  json({ type: `/problems/${slug}`, detail }, status);

function answer(answers: Answers) {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const request = input as Request;
    const path = new URL(request.url).pathname;
    const body = request.method === "POST" ? await request.json() : {};
    if (request.method === "POST") sent.push({ path, body });
    return answers[path]?.(body) ?? json({ id: "org", name: "Lakeside", councils: [] });
  });
}

function Here() {
  return <p>here: {useLocation().pathname}</p>;
}

function open(at: string) {
  renderApp(
    <Routes>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/sign-in/sent" element={<SignInLinkSentPage />} />
      <Route path="/enter" element={<SignInLinkPage />} />
      <Route path="*" element={<Here />} />
    </Routes>,
    at,
  );
}

const button = (name: string) => screen.findByRole("button", { name });

beforeEach(() => {
  sent.length = 0;
  localStorage.clear();
});

describe("asking for a link", () => {
  it("takes an address, then shows the code and how long it holds", async () => {
    answer({
      "/api/session": () => json(usual),
      "/api/sign-in/links": () => json({ code: "482913", minutes: 15 }),
    });
    open("/sign-in");
    expect(await screen.findByText("Sign in to Lakeside")).toBeDefined();
    const field = screen.getByLabelText("Your email address");
    await userEvent.type(field, "ana{Enter}");
    expect(screen.getByText(/Please write an email address/)).toBeDefined();
    await userEvent.type(field, "@example.org{Enter}");
    expect(await screen.findByText("482 913")).toBeDefined();
    expect(screen.getByText(/^Until .* the link and the code are good\.$/)).toBeDefined();
    expect(sent).toEqual([{ path: "/api/sign-in/links", body: { to: "ana@example.org" } }]);
  });

  it("takes a phone number where links are sent by text message", async () => {
    answer({
      "/api/session": () => json({ ...usual, texts: true }),
      "/api/sign-in/links": () => json({ code: "482913", minutes: 15 }),
    });
    open("/sign-in");
    const field = await screen.findByLabelText("Your email address or phone number");
    await userEvent.type(field, "617 55{Enter}");
    expect(screen.getByText(/with its area code\.$/)).toBeDefined();
    await userEvent.type(field, "5 0134{Enter}");
    expect(await screen.findByText("Look at your text messages")).toBeDefined();
    expect(sent).toEqual([{ path: "/api/sign-in/links", body: { to: "617 555 0134" } }]);
  });

  it("offers the ways in that there are, and no others", async () => {
    answer({
      "/api/session": () =>
        json({
          ...usual,
          enterAs: true,
          outbox: true,
          providers: [{ id: "kc", name: "Keycloak" }],
        }),
    });
    open("/sign-in");
    const provider = await screen.findByRole("link", { name: "Sign in with Keycloak" });
    expect(provider.getAttribute("href")).toBe("/oauth2/authorization/kc");
    expect(screen.getByRole("link", { name: /^Sample year/ })).toBeDefined();
    expect(screen.getByText(/outbox page/)).toBeDefined();
  });

  it("offers neither sample nor outbox elsewhere", async () => {
    answer({ "/api/session": () => json(usual) });
    open("/sign-in");
    await button("Send me a link");
    expect(screen.queryByRole("link", { name: /^Sample year/ })).toBeNull();
    expect(screen.queryByText(/outbox page/)).toBeNull();
  });

  it("is over for a person who is signed in", async () => {
    answer({ "/api/session": () => json({ ...usual, person: "ana", organization: "org" }) });
    open("/sign-in");
    expect(await screen.findByText("here: /")).toBeDefined();
  });
});

describe("the link of an email", () => {
  const opened = { codeNeeded: false, name: "Ana Ruiz", invitation: false };
  const entered = () => json({ person: "ana", organization: "org" });

  it("does nothing before its button is pressed", async () => {
    answer({
      "/api/session": () => json(usual),
      "/api/sign-in/links/opened": () => json(opened),
      "/api/sign-in": entered,
    });
    open("/enter#abc");
    expect(await screen.findByText("Hello, Ana Ruiz")).toBeDefined();
    expect(sent.map(({ path }) => path)).toEqual(["/api/sign-in/links/opened"]);
    await userEvent.click(await button("Sign in"));
    expect(await screen.findByText("here: /")).toBeDefined();
    expect(sent.at(-1)).toEqual({ path: "/api/sign-in", body: { link: "abc", code: null } });
  });

  it("takes the six digits where it was asked for elsewhere, however they are typed", async () => {
    answer({
      "/api/session": () => json(usual),
      "/api/sign-in/links/opened": () => json({ ...opened, codeNeeded: true }),
      "/api/sign-in": ({ code }) =>
        code === "482913" ? entered() : refusal(422, "sign-in-code-wrong", "That is not it."),
    });
    open("/enter#abc");
    const field = await screen.findByLabelText("The six digits");
    await userEvent.type(field, "48291{Enter}");
    expect(screen.getByText(/Please type the six digits/)).toBeDefined();
    await userEvent.type(field, "4{Enter}");
    expect(await screen.findByText("That is not it.")).toBeDefined();
    await userEvent.clear(field);
    await userEvent.type(field, "482 913{Enter}");
    expect(await screen.findByText("here: /")).toBeDefined();
  });

  it.each(["/enter#abc", "/enter"])(
    "leads to a new one when it no longer works: %s",
    async (at) => {
      answer({
        "/api/session": () => json(usual),
        "/api/sign-in/links/opened": () => refusal(404, "link-not-valid", "Used already."),
      });
      open(at);
      expect(await screen.findByText("This link no longer works")).toBeDefined();
      const next = await screen.findByRole("link", { name: "Get a new link" });
      expect(next.getAttribute("href")).toBe("/sign-in");
    },
  );
});

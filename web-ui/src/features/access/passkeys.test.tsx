import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes, useLocation } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "@/test/renderApp";
import SignInPage from "./SignInPage";
import { createPasskey, getPasskey } from "./webauthn";

const nobody = { person: null, organization: null, session: null, ends: null };
const usual = { ...nobody, enterAs: false, outbox: false, providers: [] };
const sent: { path: string; body: unknown }[] = [];
const buffer = (...bytes: number[]) => Uint8Array.from(bytes).buffer;

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json" } });

function answer(answers: Record<string, () => Response>) {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const request = input as Request;
    const path = new URL(request.url).pathname;
    if (request.method === "POST") {
      const body = await request.text();
      sent.push({ path, body: body ? JSON.parse(body) : null });
    }
    return answers[path]?.() ?? json({ id: "org", name: "Lakeside", councils: [] });
  });
}

/** Simulates an older browser, which supports passkeys but not their JSON format. */
function device(credentials: Partial<CredentialsContainer>) {
  vi.stubGlobal("PublicKeyCredential", class {});
  vi.stubGlobal("navigator", { userAgent: navigator.userAgent, language: "en", credentials });
}

const signed = {
  id: "_-8",
  rawId: buffer(255, 239),
  type: "public-key",
  response: { clientDataJSON: buffer(1), authenticatorData: buffer(2), signature: buffer(3) },
  getClientExtensionResults: () => ({}),
};
const asJson = {
  id: "_-8",
  rawId: "_-8",
  type: "public-key",
  response: { clientDataJSON: "AQ", authenticatorData: "Ag", signature: "Aw" },
  clientExtensionResults: {},
};

function Here() {
  return <p>here: {useLocation().pathname}</p>;
}

function open() {
  renderApp(
    <Routes>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="*" element={<Here />} />
    </Routes>,
    "/sign-in",
  );
}

beforeEach(() => {
  sent.length = 0;
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe("signing in with a passkey", () => {
  const options = () => json({ id: "q1", options: { challenge: "_-8", rpId: "localhost" } });

  it("is offered only where the browser knows passkeys", async () => {
    answer({ "/api/session": () => json(usual) });
    open();
    await screen.findByRole("button", { name: "Send me a link" });
    expect(screen.queryByRole("button", { name: "Sign in with a passkey" })).toBeNull();
  });

  it("sends what the device signed", async () => {
    const get = vi.fn().mockResolvedValue(signed);
    device({ get });
    const ana = { person: "ana", organization: "org" };
    const entered = () => sent.some(({ path }) => path === "/api/sign-in/passkey");
    answer({
      "/api/session": () => json(entered() ? { ...usual, ...ana } : usual),
      "/api/sign-in/passkey-options": options,
      "/api/sign-in/passkey": () => json(ana),
    });
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Sign in with a passkey" }));
    expect(await screen.findByText("here: /")).toBeDefined();
    expect(Array.from(get.mock.lastCall?.[0].publicKey.challenge)).toEqual([255, 239]);
    expect(sent.at(-1)).toEqual({
      path: "/api/sign-in/passkey",
      body: { id: "q1", credential: asJson },
    });
  });

  it("says in plain words that nothing came of it, and can be tried again", async () => {
    device({ get: vi.fn().mockRejectedValue(new DOMException("no", "NotAllowedError")) });
    answer({ "/api/session": () => json(usual), "/api/sign-in/passkey-options": options });
    open();
    const button = await screen.findByRole("button", { name: "Sign in with a passkey" });
    await userEvent.click(button);
    expect(await screen.findByText(/^No passkey was used\./)).toBeDefined();
    await userEvent.click(button);
    expect(sent.map(({ path }) => path)).toEqual(Array(2).fill("/api/sign-in/passkey-options"));
  });
});

describe("what the browser is asked", () => {
  const creation = {
    challenge: "AQ",
    user: { id: "Ag", name: "ana", displayName: "Ana" },
    excludeCredentials: [{ type: "public-key", id: "_-8" }],
  } as never;

  it("is made of bytes where the browser does not read JSON", async () => {
    const create = vi.fn().mockResolvedValue(signed);
    device({ create });
    await createPasskey(creation);
    const { publicKey } = create.mock.calls[0]?.[0] ?? {};
    expect([...publicKey.challenge, ...publicKey.user.id]).toEqual([1, 2]);
    expect([...publicKey.excludeCredentials[0].id]).toEqual([255, 239]);
  });

  it.each([
    ["InvalidStateError", /has a passkey for you already/],
    ["SecurityError", /Check that this is the address/],
    ["AbortError", /^No passkey was used\./],
  ])("answers %s in words", async (name, words) => {
    const refuses = vi.fn().mockRejectedValue(new DOMException("no", name));
    device({ create: refuses, get: refuses });
    await expect(createPasskey(creation)).rejects.toThrow(words);
    await expect(getPasskey({ challenge: "AQ" } as never)).rejects.toThrow(words);
  });
});

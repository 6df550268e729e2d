// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { LedgerPositionTracker } from "./positions";
import { NetworkError, ProblemError } from "./problem";
import { ANONYMOUS_MARKER, createTransport } from "./transport";

type Reply = Response | Error;

function surroundings(...replies: Reply[]) {
  const sent: Request[] = [];
  const positions = new LedgerPositionTracker();
  let keys = 0;
  const fetch = createTransport({
    send: async (request) => {
      sent.push(request);
      const reply = replies.shift();
      if (reply instanceof Response) return reply;
      throw reply ?? new Error("no reply was prepared");
    },
    positions,
    role: () => "STAFF_PARTNER",
    language: () => "es",
    newKey: () => `key-${++keys}`,
    pause: () => Promise.resolve(),
  });
  return { fetch, sent, positions };
}

const address = "http://council/api/ideas";
const question = () => new Request(address);
const command = (title = "Quiet hours") =>
  new Request(address, { method: "POST", body: JSON.stringify({ title }) });
const ok = (position?: number) =>
  new Response(
    "{}",
    position === undefined ? {} : { headers: { "Longtable-Position": `${position}` } },
  );
const networkIsGone = new TypeError("Failed to fetch");

describe("asking Longtable", () => {
  it("sends the role and the language; the cookie identifies the person", async () => {
    const { fetch, sent } = surroundings(ok());
    await fetch(question());
    expect(sent[0]?.credentials).toBe("same-origin");
    expect(sent[0]?.headers.get("Longtable-Role")).toBe("STAFF_PARTNER");
    expect(sent[0]?.headers.get("Accept-Language")).toBe("es");
  });

  it("tells which answers wait to be repaired", async () => {
    const told: [string, boolean][] = [];
    const replies = [ok(1), new Response("{}", { headers: { "Longtable-Stale": "true" } })];
    const fetch = createTransport({
      send: async () => replies.shift() ?? ok(),
      positions: new LedgerPositionTracker(),
      role: () => null,
      language: () => "en",
      newKey: () => "key",
      pause: () => Promise.resolve(),
      answered: (address, stale) => told.push([address, stale]),
    });
    await fetch(question());
    await fetch(question());
    expect(told).toEqual([
      ["/api/ideas", false],
      ["/api/ideas", true],
    ]);
  });

  it("does not identify an anonymous author, and does not send the marker", async () => {
    const { fetch, sent } = surroundings(ok());
    await fetch(new Request(address, { method: "POST", headers: { [ANONYMOUS_MARKER]: "yes" } }));
    expect(sent[0]?.credentials).toBe("omit");
    expect(sent[0]?.headers.has("Longtable-Role")).toBe(false);
    expect(sent[0]?.headers.has(ANONYMOUS_MARKER)).toBe(false);
  });

  it("leaves a question unnamed as well", async () => {
    const { fetch, sent } = surroundings(ok());
    await fetch(new Request(address, { headers: { [ANONYMOUS_MARKER]: "yes" } }));
    expect(sent[0]?.credentials).toBe("omit");
    expect(sent[0]?.headers.has("Longtable-Role")).toBe(false);
  });

  it("keeps the role that a request names itself", async () => {
    const { fetch, sent } = surroundings(ok());
    await fetch(new Request(address, { headers: { "Longtable-Role": "ADVISOR" } }));
    expect(sent[0]?.headers.get("Longtable-Role")).toBe("ADVISOR");
  });

  it("reads what it has just written: a query names the position the command was answered with", async () => {
    const { fetch, sent } = surroundings(ok(42), ok());
    await fetch(command());
    await fetch(question());
    expect(new URL(sent[1]?.url ?? "").searchParams.get("after")).toBe("42");
  });

  it("asks again when the answer is older than what was written, a few times at most", async () => {
    const { fetch, sent } = surroundings(ok(42), ok(41), ok(42), ...Array(9).fill(ok(41)));
    await fetch(command());
    await fetch(question());
    expect(sent).toHaveLength(3);
    await fetch(question());
    expect(sent).toHaveLength(9);
  });

  it("remembers the oldest position it has read from", async () => {
    const { fetch, positions } = surroundings(ok(12), ok(10), ok(14));
    for (let i = 0; i < 3; i++) await fetch(question());
    expect(positions.lowestRead).toBe(10);
    expect(positions.seen).toBeNull();
  });

  it("turns a refusal into a problem with its fields", async () => {
    const refusal = new Response(
      JSON.stringify({
        type: "/problems/seat-taken",
        detail: "That seat is taken.",
        fields: [{ field: "seat", message: "Choose another seat." }],
      }),
      { status: 409 },
    );
    const { fetch } = surroundings(refusal);
    const problem = await fetch(command()).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ProblemError);
    expect(problem).toMatchObject({
      slug: "seat-taken",
      status: 409,
      detail: "That seat is taken.",
    });
    expect((problem as ProblemError).byField()).toEqual({ seat: "Choose another seat." });
  });

  it("makes a problem even of a page of HTML", async () => {
    const { fetch } = surroundings(new Response("<h1>Bad</h1>", { status: 500 }));
    await expect(fetch(question())).rejects.toMatchObject({ slug: "unexplained", status: 500 });
  });
});

describe("commanding Longtable", () => {
  it("repeats a command that nobody answered, under the same key", async () => {
    const { fetch, sent } = surroundings(networkIsGone, new Response("", { status: 503 }), ok(3));
    await fetch(command());
    expect(sent.map((request) => request.headers.get("Idempotency-Key"))).toEqual([
      "key-1",
      "key-1",
      "key-1",
    ]);
    expect(await sent[2]?.text()).toBe('{"title":"Quiet hours"}');
  });

  it("keeps the key for the next press of the button when the outcome is unknown", async () => {
    const { fetch, sent } = surroundings(networkIsGone, networkIsGone, networkIsGone, ok(3));
    await expect(fetch(command())).rejects.toBeInstanceOf(NetworkError);
    await fetch(command());
    expect(sent[3]?.headers.get("Idempotency-Key")).toBe("key-1");
  });

  it("takes a new key for another command, and for the same one after it was answered", async () => {
    const { fetch, sent } = surroundings(ok(1), ok(2), ok(3));
    await fetch(command("Quiet hours"));
    await fetch(command("Warm food"));
    await fetch(command("Quiet hours"));
    expect(sent.map((request) => request.headers.get("Idempotency-Key"))).toEqual([
      "key-1",
      "key-2",
      "key-3",
    ]);
  });

  it("gives up waiting after twenty seconds", async () => {
    vi.useFakeTimers();
    const fetch = createTransport({
      send: (request) =>
        new Promise((_, fail) => {
          request.signal.addEventListener("abort", () => fail(request.signal.reason));
        }),
      positions: new LedgerPositionTracker(),
      role: () => null,
      language: () => "en",
      newKey: () => "key",
      pause: () => Promise.resolve(),
    });
    const outcome = expect(fetch(question())).rejects.toBeInstanceOf(NetworkError);
    await vi.advanceTimersByTimeAsync(20_000);
    await outcome;
    vi.useRealTimers();
  });
});

describe("a command that needs a recent sign-in", () => {
  const stale = () =>
    new Response(JSON.stringify({ type: "/problems/fresh-sign-in-needed" }), {
      status: 403,
      headers: { "Content-Type": "application/problem+json" },
    });

  function asking(shown: boolean, ...replies: Response[]) {
    const bodies: string[] = [];
    const keys: (string | null)[] = [];
    const signInAgain = vi.fn(async () => shown);
    let made = 0;
    const fetch = createTransport({
      send: async (request) => {
        keys.push(request.headers.get("Idempotency-Key"));
        bodies.push(await request.clone().text());
        return replies.shift() ?? ok();
      },
      positions: new LedgerPositionTracker(),
      role: () => null,
      language: () => "en",
      newKey: () => `key-${++made}`,
      pause: () => Promise.resolve(),
      signInAgain,
    });
    return { fetch, bodies, keys, signInAgain };
  }

  it("is sent again as it was once the person has shown who they are", async () => {
    const { fetch, bodies, signInAgain } = asking(true, stale(), ok());
    expect((await fetch(command())).status).toBe(200);
    expect(signInAgain).toHaveBeenCalledOnce();
    expect(bodies).toEqual(Array(2).fill(JSON.stringify({ title: "Quiet hours" })));
  });

  it("is refused when the person does not want to", async () => {
    const { fetch, bodies } = asking(false, stale());
    await expect(fetch(command())).rejects.toMatchObject({ slug: "fresh-sign-in-needed" });
    expect(bodies).toHaveLength(1);
  });

  it("asks once for each refusal and not for other ones", async () => {
    const forbidden = new Response("{}", { status: 403 });
    const { fetch, signInAgain } = asking(true, forbidden);
    await expect(fetch(command())).rejects.toBeInstanceOf(ProblemError);
    expect(signInAgain).not.toHaveBeenCalled();
  });
});

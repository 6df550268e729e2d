import type { LedgerPositionTracker } from "./positions";
import { NetworkError, ProblemError, parseProblem } from "./problem";

/** Contains the role, language, clock and send function that the transport needs, so that tests can replace them. */
export interface TransportOptions {
  send: (request: Request) => Promise<Response>;
  positions: LedgerPositionTracker;
  /** The role of the request, or null outside a council. The session cookie identifies the person. */
  role: () => string | null;
  language: () => string;
  newKey: () => string;
  pause: (milliseconds: number) => Promise<void>;
  /** Asks the person to sign in again and resolves to whether they did. Without it, a command that needs a recent sign-in is refused. */
  signInAgain?: () => Promise<boolean>;
  /** Receives, for every answer, whether its data is stale because of a parked event. */
  answered?: (address: string, stale: boolean) => void;
}

const TIMEOUT = 20_000;
/** The longer limit allows files on a slow mobile connection. */
const UPLOAD_TIMEOUT = 300_000;
const ASKED_AGAIN = 5;
const COMMAND_RETRIES = [500, 2_000];
const GATEWAY_TROUBLE = new Set([502, 503, 504]);

/** Marks a request that must be sent without credentials; the marker is removed before sending. */
export const ANONYMOUS_MARKER = "Longtable-Unnamed";

/**
 * Creates a fetch function that adds the role, language, read position and idempotency key, retries safely, and rejects with
 * `ProblemError` or `NetworkError`.
 */
export function createTransport(around: TransportOptions): (request: Request) => Promise<Response> {
  const unanswered = new Map<string, string>();

  /**
   * Sends a query. The server waits for the position that the user has already seen; when the wait was too short, the query is repeated.
   */
  async function ask(request: Request): Promise<Response> {
    const wanted = around.positions.seen ?? 0;
    for (let again = 0; ; again++) {
      const response = await attempt(
        around.send,
        new Request(withPosition(request), common(request)),
      );
      const position = positionOf(response);
      if (position !== null && position < wanted && again < ASKED_AGAIN) continue;
      if (position !== null) around.positions.noteRead(position);
      const stale = response.headers.get("Longtable-Stale") === "true";
      around.answered?.(new URL(request.url).pathname, stale);
      return response;
    }
  }

  /**
   * Sends a command. Its idempotency key survives a failure, so that another press of the button does not carry out the command twice.
   */
  async function command(request: Request): Promise<Response> {
    const given = request.headers.get("Idempotency-Key");
    const fingerprint = given ?? `${request.method} ${request.url}\n${await content(request)}`;
    const key = given ?? unanswered.get(fingerprint) ?? around.newKey();
    unanswered.set(fingerprint, key);
    const said = common(request);
    said.headers.set("Idempotency-Key", key);
    const response = await persist(new Request(request, said));
    if (response.status < 500) unanswered.delete(fingerprint);
    const position = positionOf(response);
    if (position !== null) around.positions.note(position);
    return response;
  }

  async function persist(request: Request): Promise<Response> {
    for (const wait of COMMAND_RETRIES) {
      try {
        const response = await attempt(around.send, request.clone());
        if (!GATEWAY_TROUBLE.has(response.status)) return response;
      } catch (failure) {
        if (!(failure instanceof NetworkError)) throw failure;
      }
      await around.pause(wait);
    }
    return attempt(around.send, request);
  }

  function common(request: Request): { headers: Headers; credentials: RequestCredentials } {
    const headers = new Headers(request.headers);
    // An anonymous request must not contain the role or the session cookie.
    const unnamed = headers.has(ANONYMOUS_MARKER);
    const role = unnamed || headers.has("Longtable-Role") ? null : around.role();
    headers.delete(ANONYMOUS_MARKER);
    if (role) headers.set("Longtable-Role", role);
    headers.set("Accept-Language", around.language());
    return { headers, credentials: unnamed ? "omit" : request.credentials };
  }

  function withPosition(request: Request): Request {
    if (around.positions.seen === null) return request;
    const url = new URL(request.url);
    url.searchParams.set("after", String(around.positions.seen));
    return new Request(url, request);
  }

  async function answered(request: Request): Promise<Response> {
    const response = await (request.method === "GET" ? ask(request) : command(request));
    if (!response.ok) throw await parseProblem(response);
    return response;
  }

  return async (request) => {
    const again = request.method === "GET" || isUpload(request) ? null : request.clone();
    try {
      return await answered(request);
    } catch (refusal) {
      const shown = again && needsFreshSignIn(refusal) && (await around.signInAgain?.());
      if (!again || !shown) throw refusal;
      return answered(again);
    }
  };
}

function needsFreshSignIn(refusal: unknown): boolean {
  return refusal instanceof ProblemError && refusal.slug === "fresh-sign-in-needed";
}

/** Identifies an upload by the time at which it is sent, because the boundary between its parts is different each time. */
async function content(request: Request): Promise<string> {
  return isUpload(request) ? String(performance.now()) : request.clone().text();
}

function isUpload(request: Request): boolean {
  return request.headers.get("Content-Type")?.startsWith("multipart/") ?? false;
}

async function attempt(send: TransportOptions["send"], request: Request): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), isUpload(request) ? UPLOAD_TIMEOUT : TIMEOUT);
  request.signal.addEventListener("abort", () => patience.abort(), { once: true });
  try {
    return await send(new Request(request, { signal: patience.signal }));
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    throw new NetworkError(failure);
  } finally {
    clearTimeout(timer);
  }
}

function positionOf(response: Response): number | null {
  const header = response.headers.get("Longtable-Position");
  return header === null ? null : Number(header);
}

import i18next from "i18next";
import createClient from "openapi-fetch";
import { requestRole } from "@/shared/session/requestRole";
import { askToSignInAgain } from "@/shared/session/signInAgain";
import { LedgerPositionTracker } from "./positions";
import type { paths } from "./schema";
import { Staleness } from "./staleness";
import { createTransport } from "./transport";

/** Holds the ledger position that this window has seen. */
export const ledgerPosition = new LedgerPositionTracker();
export const staleness = new Staleness();

/** Creates a random idempotency key of 128 bits. Browsers do not offer `randomUUID` over plain HTTP on a local network. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Provides the typed API client, which rejects with `ProblemError` or `NetworkError`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: createTransport({
    send: (request) => fetch(request),
    positions: ledgerPosition,
    role: requestRole,
    language: () => i18next.language,
    newKey: newIdempotencyKey,
    signInAgain: askToSignInAgain,
    answered: (address, stale) => staleness.note(address, stale),
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  }),
});

/** Returns the response data; a failed request has already thrown. */
export async function dataOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

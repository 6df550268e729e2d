import i18next from "i18next";
import createClient from "openapi-fetch";
import { currentRole } from "@/shared/session/acting";
import { askToSignInAgain } from "@/shared/session/signInAgain";
import { longtableFetch } from "./http";
import { Positions } from "./positions";
import type { paths } from "./schema";
import { Staleness } from "./staleness";

export const positions = new Positions();
export const staleness = new Staleness();

/** A key that makes a command one command, however often it is sent: 128 random bits. Not `randomUUID`: browsers withhold it from plain http on a local network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The typed client: `api.GET("/api/ideas/{id}", { params })`. Rejects with Problem or Unreachable. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: longtableFetch({
    send: (request) => fetch(request),
    positions,
    role: currentRole,
    language: () => i18next.language,
    newKey,
    signInAgain: askToSignInAgain,
    answered: (address, stale) => staleness.note(address, stale),
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  }),
});

/** The body of an answer: refusals have already been thrown, so a 2xx answer is all that is left. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

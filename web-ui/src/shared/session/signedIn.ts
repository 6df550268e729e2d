import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

type Known = components["schemas"]["PeopleViewPerson"];
/** What the server says about this browser: who is signed in, and which ways in there are. */
export type SignedIn = Awaited<ReturnType<typeof ask>> & {
  /** Whoever was signed in here has just been erased; known to this page only. */
  erased?: boolean;
};
/** Whom a sign-in has let in. */
export type Entered = Pick<SignedIn, "person" | "organization">;

const key = keyOf("access", null, "session");
const personKey = (person: string) => keyOf("access", null, "person", person);
const WATCH = 3_000;

function ask(signal: AbortSignal) {
  return body(api.GET("/api/session", { signal }));
}

/** Who is signed in here. `watch` asks every few seconds while the page is in sight. */
export function useSignedIn(watch = false) {
  const client = useQueryClient();
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<SignedIn> => {
      const now = await ask(signal);
      const before = client.getQueryData<SignedIn>(key);
      // In another window somebody may have come in or left: they are shown other things.
      if (before && before.person !== now.person) forget(client);
      return now;
    },
    staleTime: 0,
    refetchInterval: watch ? WATCH : false,
  });
}

/** The person signed in, with the roles they hold now: a seat or a role that was just given counts at once. */
export function useOwnPerson(person: string | null | undefined) {
  const id = person ?? "";
  return useQuery({
    queryKey: personKey(id),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/people/{person}", {
          params: { path: { person: id } },
          // Which role is the leading one shows in the answer only; about themselves an advisor may ask as well.
          headers: { "Longtable-Role": "ADVISOR" },
          signal,
        }),
      ),
    enabled: id !== "",
  });
}

/** Somebody has just come in: nothing read before may be shown to them. */
export function noteEntered(client: QueryClient, { person, organization }: Entered): void {
  forget(client);
  client.setQueryData<SignedIn>(key, (before) => before && { ...before, person, organization });
  void client.invalidateQueries({ queryKey: key });
}

/** Somebody is signed in by having set up the organization: there was nobody before them, and they go on with what they do. */
export function noteCreator(client: QueryClient, known: Known): void {
  const { id: person, organization } = known;
  client.setQueryData(personKey(person), known);
  client.setQueryData<SignedIn>(key, (before) => before && { ...before, person, organization });
}

/** Whoever was signed in was erased: nothing of theirs is left, and the page says so instead of asking them in. */
export function noteErased(client: QueryClient): void {
  client.setQueryData<SignedIn>(
    key,
    (before) => before && { ...before, person: null, erased: true },
  );
  forget(client);
}

/** Nobody is signed in any more: whoever comes next must not see what was read before. */
export function noteLeft(client: QueryClient): void {
  client.setQueryData<SignedIn>(key, (before) => before && { ...before, person: null });
  forget(client);
}

/** A refusal for lack of a session means that it has ended. */
export function noteRefusal(client: QueryClient, error: unknown): void {
  const ended = error instanceof Problem && error.slug === "not-signed-in";
  if (ended && client.getQueryData<SignedIn>(key)?.person) noteLeft(client);
}

function forget(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey.join() !== key.join() });
}

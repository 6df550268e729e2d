import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { ProblemError } from "@/shared/api/problem";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

type Known = components["schemas"]["PeopleViewPerson"];
/** Describes who is signed in and which sign-in methods the server offers. */
export type AuthenticationState = Awaited<ReturnType<typeof ask>> & {
  /** Whether the person who was signed in here has just been erased; only this page knows. */
  erased?: boolean;
};
/** Identifies the person and organization of a new sign-in. */
export type SignInResult = Pick<AuthenticationState, "person" | "organization">;

const key = queryKey("access", null, "session");
const personKey = (person: string) => queryKey("access", null, "person", person);
const WATCH = 3_000;

function ask(signal: AbortSignal) {
  return dataOf(api.GET("/api/session", { signal }));
}

/** Returns the sign-in state. With `watch` it is polled every few seconds while the page is visible. */
export function useAuthentication(watch = false) {
  const client = useQueryClient();
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<AuthenticationState> => {
      const now = await ask(signal);
      const before = client.getQueryData<AuthenticationState>(key);
      // Another person may have signed in, or the person may have signed out, in another window. They must not see the old data.
      if (before && before.person !== now.person) forget(client);
      return now;
    },
    staleTime: 0,
    refetchInterval: watch ? WATCH : false,
  });
}

/** Returns the signed-in person with their current roles. */
export function useCurrentPerson(person: string | null | undefined) {
  const id = person ?? "";
  return useQuery({
    queryKey: personKey(id),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/people/{person}", {
          params: { path: { person: id } },
          // The response contains the person's roles, so the role is not known before. Everyone may read their own data as an advisor.
          headers: { "Longtable-Role": "ADVISOR" },
          signal,
        }),
      ),
    enabled: id !== "",
  });
}

/** Clears cached data after a sign-in, so that the new user never sees another user's data. */
export function onSignedIn(client: QueryClient, { person, organization }: SignInResult): void {
  forget(client);
  client.setQueryData<AuthenticationState>(
    key,
    (before) => before && { ...before, person, organization },
  );
  void client.invalidateQueries({ queryKey: key });
}

/** Signs in the first administrator after setup without leaving the page. */
export function onOrganizationCreated(client: QueryClient, known: Known): void {
  const { id: person, organization } = known;
  client.setQueryData(personKey(person), known);
  client.setQueryData<AuthenticationState>(
    key,
    (before) => before && { ...before, person, organization },
  );
}

/** Clears cached data after the signed-in person was erased and shows the confirmation page. */
export function onPersonErased(client: QueryClient): void {
  client.setQueryData<AuthenticationState>(
    key,
    (before) => before && { ...before, person: null, erased: true },
  );
  forget(client);
}

/** Clears cached data after sign-out. */
export function onSignedOut(client: QueryClient): void {
  client.setQueryData<AuthenticationState>(key, (before) => before && { ...before, person: null });
  forget(client);
}

/** Treats a refusal for a missing session as a sign-out. */
export function onRequestRefused(client: QueryClient, error: unknown): void {
  const ended = error instanceof ProblemError && error.slug === "not-signed-in";
  if (ended && client.getQueryData<AuthenticationState>(key)?.person) onSignedOut(client);
}

function forget(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey.join() !== key.join() });
}

import { useLayoutEffect } from "react";

let role: string | null = null;

/** The role in which this window acts, in the API's spelling; null outside of any council. */
export function currentRole(): string | null {
  return role;
}

export function actIn(next: string | null): void {
  role = next;
}

/** Acts in a role while shown. A layout effect, because what is shown inside asks its questions in later ones. */
export function useActingIn(next: string | null): void {
  useLayoutEffect(() => {
    actIn(next);
    return () => actIn(null);
  }, [next]);
}

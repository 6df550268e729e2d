import { useLayoutEffect } from "react";

let role: string | null = null;

/** Returns the role that requests are sent with, or null outside a council. */
export function requestRole(): string | null {
  return role;
}

/** Sets the role that requests are sent with. */
export function setRequestRole(next: string | null): void {
  role = next;
}

/** Sets the request role in a layout effect, so that it applies before child components send queries in their own effects. */
export function useRequestRole(next: string | null): void {
  useLayoutEffect(() => {
    setRequestRole(next);
    return () => setRequestRole(null);
  }, [next]);
}

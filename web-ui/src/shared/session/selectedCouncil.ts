import { useSyncExternalStore } from "react";

const STORED = "longtable.choices";
const listeners = new Set<() => void>();
let council: string | null = read();

/** Returns the council selected last. This device stores nothing else; only the server knows who is signed in. */
function read(): string | null {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? "{}");
    return typeof kept.council === "string" ? kept.council : null;
  } catch {
    return null;
  }
}

/** Stores the selected council on this device. */
export function selectCouncil(chosen: string): void {
  council = chosen;
  try {
    localStorage.setItem(STORED, JSON.stringify({ council }));
  } catch {
    // A private window may refuse to store; the choice then lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** Returns the selected council or null. The user may not, or no longer, belong to it. */
export function useSelectedCouncil(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => council,
  );
}

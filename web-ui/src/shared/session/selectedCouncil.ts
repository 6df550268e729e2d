import { useSyncExternalStore } from "react";

const STORED = "longtable.choices";
const listeners = new Set<() => void>();
let council: string | null = read();

/** Who somebody is, the server knows: all that this device keeps is the council looked at last. */
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
    // A private window may refuse to store; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/**
 * Returns the selected council or null; the reader may no longer belong to it. It need not be one of the
 * reader's own.
 */
export function useSelectedCouncil(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => council,
  );
}

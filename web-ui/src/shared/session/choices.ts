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

export function chooseCouncil(chosen: string): void {
  council = chosen;
  try {
    localStorage.setItem(STORED, JSON.stringify({ council }));
  } catch {
    // A private window may refuse to store; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** The council chosen on this device; null before one was. It need not be one of the reader's own. */
export function useChosenCouncil(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => council,
  );
}

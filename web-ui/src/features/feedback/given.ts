const STORED = "longtable.feedback";
const KEPT = 50;

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/**
 * Whether somebody said on this device how a meeting was. Only the device knows: the server could not tell of
 * an anonymous answer, and must not be able to.
 */
export function wasGiven(person: string, meeting: string): boolean {
  return read().includes(`${person} ${meeting}`);
}

/** Remembers on this device, and nowhere else, that it was said. */
export function rememberGiven(person: string, meeting: string): void {
  const given = [...read().filter((one) => one !== `${person} ${meeting}`), `${person} ${meeting}`];
  try {
    localStorage.setItem(STORED, JSON.stringify(given.slice(-KEPT)));
  } catch {
    // A private window may refuse to store: then the question is asked once more, which does no harm.
  }
}

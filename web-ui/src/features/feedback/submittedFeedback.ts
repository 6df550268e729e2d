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
 * Returns true when this device submitted feedback. Only the device stores this, because the server must not know it about an anonymous
 * author.
 */
export function hasSubmittedFeedback(person: string, meeting: string): boolean {
  return read().includes(`${person} ${meeting}`);
}

/** Stores on this device only that feedback was submitted. */
export function markFeedbackSubmitted(person: string, meeting: string): void {
  const given = [...read().filter((one) => one !== `${person} ${meeting}`), `${person} ${meeting}`];
  try {
    localStorage.setItem(STORED, JSON.stringify(given.slice(-KEPT)));
  } catch {
    // A private window may refuse to store. Then the person is asked once more, which does no harm.
  }
}

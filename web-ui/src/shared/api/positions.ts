/**
 * Tracks the highest ledger position that this window has seen, which queries send so that users read their own
 * writes. A query names this position, and the server waits until its view has applied it: people always read
 * what they, or a push, have just been told of.
 */
export class LedgerPositionTracker {
  #seen: number | null = null;
  #lowestRead: number | null = null;

  /** The latest position known, or null before the first answer. */
  get seen(): number | null {
    return this.#seen;
  }

  /** The oldest position a query was answered from: where a first live connection resumes. */
  get lowestRead(): number | null {
    return this.#lowestRead;
  }

  note(position: number): void {
    this.#seen = Math.max(this.#seen ?? position, position);
  }

  noteRead(position: number): void {
    this.#lowestRead = Math.min(this.#lowestRead ?? position, position);
  }
}

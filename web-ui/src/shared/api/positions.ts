/**
 * Tracks the highest ledger position that this window has seen. Queries send this position and the server waits until its view has
 * applied it, so that users read their own writes and the changes that a live notice announced.
 */
export class LedgerPositionTracker {
  #seen: number | null = null;
  #lowestRead: number | null = null;

  /** The highest position seen, or null before the first answer. */
  get seen(): number | null {
    return this.#seen;
  }

  /** The lowest position that a query was answered from. A first live connection resumes there. */
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

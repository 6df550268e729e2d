/** Tracks which addresses returned stale data because of a parked event. An address is removed when its next answer is not stale. */
export class Staleness {
  readonly #addresses = new Set<string>();
  readonly #listeners = new Set<() => void>();

  get any(): boolean {
    return this.#addresses.size > 0;
  }

  note(address: string, stale: boolean): void {
    const before = this.any;
    if (stale) this.#addresses.add(address);
    else this.#addresses.delete(address);
    if (before !== this.any) for (const listener of this.#listeners) listener();
  }

  /** Adds a listener and returns the function that removes it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

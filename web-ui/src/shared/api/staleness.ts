/**
 * Which answers were made from something that waits to be repaired. An address is forgotten when it is answered without
 * that mark.
 */
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

  /** @return how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const QUIET = 4_000;
const LONGEST = 20_000;

/** Collects live notices and delivers them once after a quiet period or a maximum delay. */
export class NoticeBatcher {
  readonly #tell: (count: number) => void;
  #count = 0;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (count: number) => void) {
    this.#tell = tell;
  }

  add(): void {
    this.#count += 1;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#flush(), QUIET);
    this.#longest ??= setTimeout(() => this.#flush(), LONGEST);
  }

  /** Discards the collected notices. */
  stop(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#longest);
    this.#longest = undefined;
    this.#count = 0;
  }

  #flush(): void {
    const count = this.#count;
    this.stop();
    this.#tell(count);
  }
}

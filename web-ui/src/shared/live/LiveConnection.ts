import { type LiveNotice, parseMessage } from "./messages";

/** Lists the connection states; `offline` means that several attempts failed and retries continue. */
export type ConnectionState = "live" | "reconnecting" | "offline";

export interface LiveSnapshot {
  state: ConnectionState;
  /** When the last message from the server arrived, in epoch milliseconds; null before the first one. */
  heardAt: number | null;
}

export interface LiveOptions {
  url: string;
  /** Returns the position to resume from when this connection has not received one; null means "from now". */
  resumeFrom: () => number | null;
  onNotice: (notice: LiveNotice) => void;
  /** Called when too many notices were missed, or an unknown number, so that all displayed data may be stale. */
  onRefresh: (head: number) => void;
  /** Called when the session has ended and the connection stays closed. */
  onSignedOut: () => void;
  open?: (url: string) => WebSocket;
  random?: () => number;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const HEARTBEAT = 20_000;
const PATIENCE = 10_000;
const ATTEMPTS_UNTIL_OFFLINE = 3;
/** The close code that the server sends when the session has ended. */
const SESSION_ENDED = 4401;

/** Keeps one WebSocket to `/live` open, reconnects forever, and resumes from the last ledger position. */
export class LiveConnection {
  readonly #options: LiveOptions;
  readonly #listeners = new Set<() => void>();
  #snapshot: LiveSnapshot = { state: "reconnecting", heardAt: null };
  #socket: WebSocket | null = null;
  #position: number | null = null;
  #failures = 0;
  #pings = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = true;

  constructor(options: LiveOptions) {
    this.#options = options;
  }

  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#connect();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#release();
  }

  /** Reconnects immediately instead of waiting out the backoff, because the network or the user has come back. */
  hurry(): void {
    if (this.#stopped || this.#snapshot.state === "live") return;
    clearTimeout(this.#timer);
    this.#release();
    this.#connect();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): LiveSnapshot => this.#snapshot;

  #connect(): void {
    const socket = (this.#options.open ?? ((url) => new WebSocket(url)))(this.#options.url);
    this.#socket = socket;
    this.#timer = setTimeout(() => this.#lost(), PATIENCE);
    socket.onopen = () => {
      const resume = this.#position ?? this.#options.resumeFrom();
      socket.send(JSON.stringify({ resume }));
    };
    socket.onmessage = ({ data }) => this.#hear(data);
    socket.onclose = ({ code }) => (code === SESSION_ENDED ? this.#signedOut() : this.#lost());
  }

  #hear(data: unknown): void {
    this.#beat();
    const message = parseMessage(data);
    if (message === null) {
      // The message is unknown, but it shows that the connection is alive.
    } else if ("ping" in message) this.#socket?.send(JSON.stringify({ pong: message.ping }));
    else if ("hello" in message) this.#greeted(message.hello);
    else if ("refresh" in message) this.#refreshed(message.refresh);
    else if ("position" in message) this.#noticed(message);
    this.#publish(this.#snapshot.state);
  }

  #greeted(head: number): void {
    this.#failures = 0;
    this.#snapshot = { ...this.#snapshot, state: "live" };
    if (this.#position === null && this.#options.resumeFrom() === null) {
      this.#options.onRefresh(head);
      this.#position = head;
    }
  }

  #refreshed(head: number): void {
    this.#position = head;
    this.#options.onRefresh(head);
  }

  #noticed(notice: LiveNotice): void {
    this.#position = Math.max(this.#position ?? notice.position, notice.position);
    this.#options.onNotice(notice);
  }

  /** Sends a ping after a period of silence and reconnects when the silence continues. */
  #beat(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#pings += 1;
      this.#socket?.send(JSON.stringify({ ping: this.#pings }));
      this.#timer = setTimeout(() => this.#lost(), PATIENCE);
    }, HEARTBEAT);
  }

  #lost(): void {
    this.#release();
    if (this.#stopped) return;
    this.#failures += 1;
    this.#publish(this.#failures >= ATTEMPTS_UNTIL_OFFLINE ? "offline" : "reconnecting", false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), this.#wait());
  }

  #signedOut(): void {
    this.stop();
    this.#options.onSignedOut();
  }

  /** Returns the backoff, half fixed and half random, so that thousands of phones do not reconnect in the same second. */
  #wait(): number {
    const full = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#failures - 1));
    return full / 2 + (full / 2) * (this.#options.random ?? Math.random)();
  }

  #release(): void {
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #publish(state: ConnectionState, heard = true): void {
    this.#snapshot = { state, heardAt: heard ? Date.now() : this.#snapshot.heardAt };
    for (const listener of this.#listeners) listener();
  }
}

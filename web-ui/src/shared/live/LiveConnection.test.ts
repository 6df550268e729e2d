// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LiveConnection } from "./LiveConnection";
import type { LiveNotice } from "./messages";

/** Simulates the server's end of a WebSocket. */
class Socket {
  static opened: Socket[] = [];
  sent: unknown[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor() {
    Socket.opened.push(this);
  }
  send(text: string) {
    this.sent.push(JSON.parse(text));
  }
  close() {
    this.closed = true;
  }
  says(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

const notice = (position: number): LiveNotice => ({
  position,
  council: "c1",
  capability: "ideas",
  kind: "idea-submitted",
  id: "i1",
});

const newest = () => Socket.opened.at(-1) as Socket;

function connect(resumeFrom: number | null = null) {
  const onNotice = vi.fn();
  const onRefresh = vi.fn();
  const onSignedOut = vi.fn();
  const connection = new LiveConnection({
    url: "ws://council/live",
    resumeFrom: () => resumeFrom,
    onNotice,
    onRefresh,
    onSignedOut,
    open: () => new Socket() as unknown as WebSocket,
    random: () => 1,
  });
  connection.start();
  return { connection, onNotice, onRefresh, onSignedOut };
}

beforeEach(() => {
  Socket.opened = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe("a live connection", () => {
  it("is live only after the server has greeted", () => {
    const { connection } = connect();
    newest().onopen?.();
    expect(connection.snapshot().state).toBe("reconnecting");
    newest().says({ hello: 7 });
    expect(connection.snapshot().state).toBe("live");
  });

  it("resumes from the oldest answer read so far, and then nothing needs to be read again", () => {
    const { onRefresh } = connect(41);
    newest().onopen?.();
    newest().says({ hello: 43 });
    expect(newest().sent).toEqual([{ resume: 41 }]);
    expect(onRefresh).not.toHaveBeenCalled();
  });

  it("lets everything be read again when nobody knows what was missed before the greeting", () => {
    const { onRefresh } = connect(null);
    newest().onopen?.();
    newest().says({ hello: 43 });
    expect(newest().sent).toEqual([{ resume: null }]);
    expect(onRefresh).toHaveBeenCalledExactlyOnceWith(43);
  });

  it("resumes after a loss from the last notice it heard, not from the head it was told of", () => {
    const { onNotice } = connect(40);
    newest().onopen?.();
    newest().says({ hello: 50 });
    newest().says(notice(44));
    newest().onclose?.({ code: 1006 });
    vi.advanceTimersByTime(500);
    newest().onopen?.();
    expect(newest().sent).toEqual([{ resume: 44 }]);
    expect(onNotice).toHaveBeenCalledExactlyOnceWith(notice(44));
  });

  it("waits twice as long after each failure, and calls itself offline after the third", () => {
    const { connection } = connect();
    const waits = [500, 1_000, 2_000];
    const states = waits.map((wait) => {
      newest().onclose?.({ code: 1006 });
      const before = Socket.opened.length;
      vi.advanceTimersByTime(wait - 1);
      expect(Socket.opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(Socket.opened).toHaveLength(before + 1);
      return connection.snapshot().state;
    });
    expect(states).toEqual(["reconnecting", "reconnecting", "offline"]);
  });

  it("never waits longer than half a minute", () => {
    connect();
    for (let failure = 0; failure < 20; failure++) {
      newest().onclose?.({ code: 1006 });
      const before = Socket.opened.length;
      vi.advanceTimersByTime(30_000);
      expect(Socket.opened.length).toBeGreaterThan(before);
    }
  });

  it("asks after twenty quiet seconds and leaves a server that does not reply", () => {
    const { connection } = connect();
    const first = newest();
    first.onopen?.();
    first.says({ hello: 1 });
    vi.advanceTimersByTime(20_000);
    expect(first.sent.at(-1)).toEqual({ ping: 1 });
    vi.advanceTimersByTime(10_000);
    expect(first.closed).toBe(true);
    expect(connection.snapshot().state).toBe("reconnecting");
  });

  it("stays when the ping is answered", () => {
    const { connection } = connect();
    newest().says({ hello: 1 });
    vi.advanceTimersByTime(20_000);
    newest().says({ pong: 1 });
    vi.advanceTimersByTime(15_000);
    expect(connection.snapshot().state).toBe("live");
  });

  it("answers the server's ping", () => {
    connect();
    newest().says({ ping: 9 });
    expect(newest().sent).toEqual([{ pong: 9 }]);
  });

  it("survives what it does not understand", () => {
    const { connection, onNotice } = connect();
    newest().says({ hello: 1 });
    newest().onmessage?.({ data: "no json" });
    newest().says({ fromTheFuture: true });
    newest().says(notice(2));
    expect(onNotice).toHaveBeenCalledOnce();
    expect(connection.snapshot().state).toBe("live");
  });

  it("starts afresh from the head when too much was missed", () => {
    const { onRefresh } = connect(1);
    newest().says({ hello: 90_000 });
    newest().says({ refresh: 90_000 });
    newest().onclose?.({ code: 1006 });
    vi.advanceTimersByTime(500);
    newest().onopen?.();
    expect(onRefresh).toHaveBeenCalledExactlyOnceWith(90_000);
    expect(newest().sent).toEqual([{ resume: 90_000 }]);
  });

  it("says so and stays closed when the session has ended", () => {
    const { connection, onSignedOut } = connect();
    newest().says({ hello: 1 });
    newest().onclose?.({ code: 4401 });
    expect(onSignedOut).toHaveBeenCalledOnce();
    connection.hurry();
    vi.advanceTimersByTime(60_000);
    expect(Socket.opened).toHaveLength(1);
  });

  it("tries at once when the reader comes back, and not at all after it was stopped", () => {
    const { connection } = connect();
    newest().onclose?.({ code: 1006 });
    connection.hurry();
    expect(Socket.opened).toHaveLength(2);
    connection.stop();
    connection.hurry();
    vi.advanceTimersByTime(60_000);
    expect(Socket.opened).toHaveLength(2);
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { keepWayBack, pathWithin, takeWayBack } from "./wayBack";

afterEach(() => vi.useRealTimers());

describe("the way back after signing in", () => {
  it("leads once to where somebody was going, then Home", () => {
    keepWayBack("/ideas/7?view=all");
    expect(takeWayBack()).toBe("/ideas/7?view=all");
    expect(takeWayBack()).toBe("/");
  });

  it("is forgotten when the link has grown old", () => {
    vi.useFakeTimers();
    keepWayBack("/pay");
    vi.advanceTimersByTime(21 * 60_000);
    expect(takeWayBack()).toBe("/");
  });

  it.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", null, 7])(
    "never leads out of here: %s",
    (path) => expect(pathWithin(path)).toBe("/"),
  );
});

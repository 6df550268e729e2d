import { afterEach, describe, expect, it, vi } from "vitest";
import { sameOriginPath, saveReturnTo, takeReturnTo } from "./returnTo";

afterEach(() => vi.useRealTimers());

describe("the way back after signing in", () => {
  it("leads once to the page that the person wanted, then Home", () => {
    saveReturnTo("/ideas/7?view=all");
    expect(takeReturnTo()).toBe("/ideas/7?view=all");
    expect(takeReturnTo()).toBe("/");
  });

  it("is forgotten when the link has grown old", () => {
    vi.useFakeTimers();
    saveReturnTo("/pay");
    vi.advanceTimersByTime(21 * 60_000);
    expect(takeReturnTo()).toBe("/");
  });

  it.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", null, 7])(
    "never leads out of here: %s",
    (path) => expect(sameOriginPath(path)).toBe("/"),
  );
});

// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NoticeBatcher } from "./NoticeBatcher";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what is told aloud", () => {
  it("is told once after a few quiet seconds", () => {
    const tell = vi.fn();
    const batch = new NoticeBatcher(tell);
    batch.add();
    vi.advanceTimersByTime(3_900);
    batch.add();
    vi.advanceTimersByTime(3_900);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(tell.mock.calls).toEqual([[2]]);
  });

  it("is told after a while even when it never gets quiet", () => {
    const tell = vi.fn();
    const batch = new NoticeBatcher(tell);
    for (let second = 0; second < 21; second += 1) {
      batch.add();
      vi.advanceTimersByTime(1_000);
    }
    expect(tell).toHaveBeenCalledTimes(1);
    expect(tell).toHaveBeenCalledWith(20);
  });

  it("is forgotten when it is stopped", () => {
    const tell = vi.fn();
    const batch = new NoticeBatcher(tell);
    batch.add();
    batch.stop();
    vi.advanceTimersByTime(30_000);
    expect(tell).not.toHaveBeenCalled();
  });
});

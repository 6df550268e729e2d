// @vitest-environment node
import { describe, expect, it } from "vitest";
import { Staleness } from "./staleness";

describe("what waits to be repaired", () => {
  it("is known until its address is answered without the mark", () => {
    const staleness = new Staleness();
    let told = 0;
    const stop = staleness.subscribe(() => told++);
    staleness.note("/api/ideas", true);
    staleness.note("/api/people", false);
    expect(staleness.any).toBe(true);
    staleness.note("/api/ideas", false);
    expect(staleness.any).toBe(false);
    expect(told).toBe(2);
    stop();
    staleness.note("/api/ideas", true);
    expect(told).toBe(2);
  });
});

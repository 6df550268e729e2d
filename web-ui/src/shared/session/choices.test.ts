import { beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});

describe("what this device remembers", () => {
  it("is the council chosen, and nobody's name", async () => {
    localStorage.setItem("longtable.choices", JSON.stringify({ person: { name: "Ana" } }));
    const { chooseCouncil } = await import("./choices");
    chooseCouncil("c2");
    expect(localStorage.getItem("longtable.choices")).toBe('{"council":"c2"}');
  });
});

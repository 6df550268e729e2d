import { beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});

describe("what this device remembers", () => {
  it("is the council chosen, and nobody's name", async () => {
    localStorage.setItem("longtable.choices", JSON.stringify({ person: { name: "Ana" } }));
    const { selectCouncil } = await import("./selectedCouncil");
    selectCouncil("c2");
    expect(localStorage.getItem("longtable.choices")).toBe('{"council":"c2"}');
  });
});

// @vitest-environment node
import { describe, expect, it } from "vitest";
import lock from "../../package-lock.json?raw";

const sources = import.meta.glob<string>("../**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Lists every file, such as `features/ideas/Board.tsx`, with its imports. Both are relative to `src`. */
const imports = Object.entries(sources).map(([path, source]) => {
  const file = path.replace(/^\.\.\//, "").replace(/^\.\//, "test/");
  const named = [...source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return {
    file,
    lines: source.split("\n").length,
    imported: named.map((name) => resolve(file, name)),
  };
});

function resolve(file: string, name: string): string {
  if (name.startsWith("@/")) return name.slice(2);
  return name.startsWith(".") ? new URL(name, `http://src/${file}`).pathname.slice(1) : name;
}

const room = (path: string) =>
  path
    .split("/")
    .slice(0, path.startsWith("features/") ? 2 : 1)
    .join("/");

describe("the structure", () => {
  it("knows every file", () => expect(imports.length).toBeGreaterThan(50));

  it.each(imports.filter(({ file }) => file.startsWith("features/")))(
    "$file knows no other feature and not the app around it",
    ({ file, imported }) => {
      const strangers = imported.filter(
        (name) => /^(features|app)\//.test(name) && room(name) !== room(file),
      );
      expect(strangers).toEqual([]);
    },
  );

  it.each(imports.filter(({ file }) => file.startsWith("shared/")))(
    "$file knows no feature and not the app",
    ({ imported }) => {
      expect(imported.filter((name) => /^(features|app)\//.test(name))).toEqual([]);
    },
  );

  it("keeps files short enough to be read at once", () => {
    const long = imports.filter(({ file, lines }) => lines > 300 && !file.endsWith("schema.d.ts"));
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it("names no host in the lock file", () => expect(lock).not.toMatch(/:\/\//));
});

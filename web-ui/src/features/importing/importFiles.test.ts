// @vitest-environment node
import { describe, expect, it } from "vitest";
import { addFiles, LARGEST, MOST_FILES, nothingChosen, removeFile } from "./importFiles";

const file = (name: string, size = 10) =>
  Object.defineProperty(new File([], name), "size", { value: size });

describe("choosing files", () => {
  it("keeps what can be read and says why the rest was left out", () => {
    const chosen = addFiles(nothingChosen, [
      file("roster.CSV"),
      file("year.xlsx"),
      file("photo.png"),
      file("huge.csv", LARGEST + 1),
    ]);
    expect(chosen.files.map(({ name }) => name)).toEqual(["roster.CSV", "year.xlsx"]);
    expect(chosen.left).toEqual([
      { name: "photo.png", why: "kind" },
      { name: "huge.csv", why: "size" },
    ]);
  });

  it("lets a mended file take the place of the one of the same name", () => {
    const once = addFiles(nothingChosen, [file("roster.csv", 1), file("ideas.csv", 2)]);
    const again = addFiles(once, [file("roster.csv", 3)]);
    expect(again.files.map(({ size }) => size)).toEqual([3, 2]);
  });

  it("takes no more than the server does at once", () => {
    const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => file(`${index}.csv`));
    const chosen = addFiles(nothingChosen, many);
    expect(chosen.files).toHaveLength(MOST_FILES);
    expect(chosen.left).toEqual([{ name: `${MOST_FILES}.csv`, why: "count" }]);
  });

  it("forgets a file, and with it what was said before", () => {
    const chosen = addFiles(nothingChosen, [file("a.csv"), file("b.png")]);
    expect(removeFile(chosen, "a.csv")).toEqual({ files: [], left: [] });
  });
});

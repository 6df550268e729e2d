// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { RejectedRow, Sheet } from "./importJobs";
import { rejectedRowsCsv, rejectedRowsFileName } from "./rejectedRowsFile";

const sheet: Sheet = {
  file: "roster.csv",
  kind: "ROSTER",
  kindName: "roster",
  headers: ["Council", "First name", "Email"],
  rows: 3,
};

const row = (...cells: string[]): RejectedRow => ({
  file: "roster.csv",
  line: 4,
  kind: "ROSTER",
  cells,
  problems: [{ field: "Email", value: "x", reason: "Not an address.", remedy: "Correct it." }],
});

describe("the rows to correct, as a file", () => {
  it("have the columns of their sheet and one that says what to do", () => {
    expect(rejectedRowsCsv(sheet, [row("A", "Ana", "ana")], "What to correct")).toBe(
      "Council,First name,Email,What to correct\r\nA,Ana,ana,Email: Not an address. Correct it.",
    );
  });

  it("keep commas, quotes, line breaks and missing cells apart", () => {
    const text = rejectedRowsCsv(sheet, [row('Family, "our"\ncouncil')], "Why");
    expect(text.split("\r\n")[1]).toBe(
      '"Family, ""our""\ncouncil",,,Email: Not an address. Correct it.',
    );
  });

  it.each(["=1+1", "@SUM(A1)", "+cmd|x", "-2+3", "\t=1"])("do not let %j run", (formula) => {
    expect(rejectedRowsCsv(sheet, [row(formula)], "Why").split("\r\n")[1]).toMatch(/^"?'/);
  });

  it.each(["+1 555-0100", "-12.50", "- $3"])("leave the number %s alone", (number) => {
    expect(rejectedRowsCsv(sheet, [row(number)], "Why").split("\r\n")[1]).toContain(`${number},`);
    expect(rejectedRowsCsv(sheet, [row(number)], "Why")).not.toContain("'");
  });

  it("are named after their sheet", () => {
    expect(rejectedRowsFileName(sheet, "to-correct")).toBe("roster-to-correct.csv");
    expect(rejectedRowsFileName({ ...sheet, file: "año 1.xlsx › Miembros" }, "x")).toBe(
      "año-1-Miembros-x.csv",
    );
  });
});

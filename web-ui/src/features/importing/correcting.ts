import type { RejectedRow, Sheet } from "./importing";

/**
 * The rows of a sheet that were not taken, as the file had them, with one more column that says what to
 * correct. Mended, the file can be brought as it is: the import passes over columns it does not know.
 */
export function rowsToCorrect(sheet: Sheet, rows: readonly RejectedRow[], column: string): string {
  const width = Math.max(sheet.headers.length, ...rows.map((row) => row.cells.length));
  const lines = rows.map((row) => [...padded(row.cells, width), whatToCorrect(row)]);
  return [[...padded(sheet.headers, width), column], ...lines]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n");
}

/** `roster-to-correct.csv` for `roster.csv`; a sheet of a workbook keeps its own name. */
export function fileName(sheet: Sheet, suffix: string): string {
  const plain = sheet.file.replace(/\.\w{2,4}(?= ›|$)/, "").replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${plain}-${suffix}.csv`;
}

/** With the mark that tells a spreadsheet program that it is UTF-8. */
export function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: "text/csv" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function whatToCorrect(row: RejectedRow): string {
  return row.problems.map(({ field, reason, remedy }) => `${field}: ${reason} ${remedy}`).join(" ");
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}

/** Nothing in the file may run when a spreadsheet program opens it, not even what was refused for that. */
function quoted(cell: string): string {
  const runs = /^\s*[=@＝＠]|^[\t\r]|^\s*[+\-−](?![\d .$(]*[\d.][\d .,()/-]*$)/.test(cell);
  const harmless = runs ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

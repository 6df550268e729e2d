import type { RejectedRow, Sheet } from "./importJobs";

/**
 * Creates a CSV file of rejected rows with a column that explains the corrections. The corrected file can be imported as it is, because
 * the import ignores unknown columns.
 */
export function rejectedRowsCsv(
  sheet: Sheet,
  rows: readonly RejectedRow[],
  column: string,
): string {
  const width = Math.max(sheet.headers.length, ...rows.map((row) => row.cells.length));
  const lines = rows.map((row) => [...padded(row.cells, width), whatToCorrect(row)]);
  return [[...padded(sheet.headers, width), column], ...lines]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n");
}

/** Returns the file name for the rejected rows of a sheet. */
export function rejectedRowsFileName(sheet: Sheet, suffix: string): string {
  const plain = sheet.file.replace(/\.\w{2,4}(?= ›|$)/, "").replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${plain}-${suffix}.csv`;
}

/** Downloads a CSV file with a byte-order mark. */
export function downloadCsv(text: string, name: string): void {
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

/** Quotes a cell so that a spreadsheet program does not run it as a formula, not even one that was rejected for that reason. */
function quoted(cell: string): string {
  const runs = /^\s*[=@＝＠]|^[\t\r]|^\s*[+\-−](?![\d .$(]*[\d.][\d .,()/-]*$)/.test(cell);
  const harmless = runs ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

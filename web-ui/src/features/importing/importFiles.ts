/** The largest file that the server accepts, in bytes: 20 MB. */
export const LARGEST = 20 * 1024 * 1024;
/** The largest number of files at once. */
export const MOST_FILES = 50;

const ENDINGS = /\.(csv|tsv|txt|xlsx|xlsm)$/i;

/** Lists the reasons why a file cannot be imported. */
export type RejectionReason = "kind" | "size" | "count";

/** Contains the accepted files and the rejected ones with a reason. */
export interface FileSelection {
  files: File[];
  left: { name: string; why: RejectionReason }[];
}

export const nothingChosen: FileSelection = { files: [], left: [] };

/**
 * Adds files to the selection and replaces files with the same name. Files that are too large, too many or of the wrong kind are rejected
 * and never leave the browser.
 */
export function addFiles(chosen: FileSelection, added: readonly File[]): FileSelection {
  const files = new Map(chosen.files.map((file) => [file.name, file]));
  const left: FileSelection["left"] = [];
  for (const file of added) {
    const why = reasonAgainst(file, files);
    if (why) left.push({ name: file.name, why });
    else files.set(file.name, file);
  }
  return { files: [...files.values()], left };
}

/** Removes a file from the selection. */
export function removeFile(chosen: FileSelection, name: string): FileSelection {
  return { files: chosen.files.filter((file) => file.name !== name), left: [] };
}

function reasonAgainst(file: File, files: ReadonlyMap<string, File>): RejectionReason | null {
  if (!ENDINGS.test(file.name)) return "kind";
  if (file.size > LARGEST) return "size";
  return files.size >= MOST_FILES && !files.has(file.name) ? "count" : null;
}

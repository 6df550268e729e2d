/** The most the server takes of one file, in bytes: 20 MB. */
export const LARGEST = 20 * 1024 * 1024;
/** The most files at once. */
export const MOST_FILES = 50;

const ENDINGS = /\.(csv|tsv|txt|xlsx|xlsm)$/i;

export type Why = "kind" | "size" | "count";

/** Files to bring, and those that cannot be brought, each with the reason. */
export interface Chosen {
  files: File[];
  left: { name: string; why: Why }[];
}

export const nothingChosen: Chosen = { files: [], left: [] };

/** Adds files; one of the same name takes the place of the earlier one. What is too much never leaves the browser. */
export function withFiles(chosen: Chosen, added: readonly File[]): Chosen {
  const files = new Map(chosen.files.map((file) => [file.name, file]));
  const left: Chosen["left"] = [];
  for (const file of added) {
    const why = reasonAgainst(file, files);
    if (why) left.push({ name: file.name, why });
    else files.set(file.name, file);
  }
  return { files: [...files.values()], left };
}

export function withoutFile(chosen: Chosen, name: string): Chosen {
  return { files: chosen.files.filter((file) => file.name !== name), left: [] };
}

function reasonAgainst(file: File, files: ReadonlyMap<string, File>): Why | null {
  if (!ENDINGS.test(file.name)) return "kind";
  if (file.size > LARGEST) return "size";
  return files.size >= MOST_FILES && !files.has(file.name) ? "count" : null;
}

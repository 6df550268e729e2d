// Fails the build on a key that is missing, empty or unused, on a missing plural form, and on placeholders that differ between languages.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentsOf, findTroubles } from "./i18n-rules.mjs";

const src = fileURLToPath(new URL("../src", import.meta.url));
const languages = readdirSync(join(src, "i18n"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const texts = Object.fromEntries(
  languages.map((language) => {
    const folder = join(src, "i18n", language);
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
    return [language, Object.fromEntries(files.map((name) => [name.slice(0, -5), read(name)]))];
  }),
);

const sources = readdirSync(src, { recursive: true })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => contentsOf(readFileSync(join(src, name), "utf8")));

const troubles = findTroubles(texts, sources);
for (const trouble of troubles) console.error(`i18n: ${trouble}`);
if (troubles.length > 0) process.exit(1);

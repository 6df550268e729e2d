// Checks and builds the UI for Maven. Does nothing when nothing has changed since the last build.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));

const OUTPUT = "target/classes/META-INF/resources";
const BUILT = "target/ui.sha256";
const INSTALLED = "node_modules/.installed.sha256";
const INPUTS = [
  "src",
  "public",
  "scripts",
  "index.html",
  "package.json",
  "package-lock.json",
  "biome.json",
  "tsconfig.json",
  "vite.config.ts",
];
const COMPRESSIBLE = /\.(js|css|html|svg|json|txt|webmanifest)$/;

const lock = fingerprint(["package.json", "package-lock.json"]);
const inputs = fingerprint(INPUTS);
if (same(BUILT, inputs) && existsSync(join(OUTPUT, "index.html"))) {
  console.log("web-ui: nothing changed");
} else {
  if (!same(INSTALLED, lock)) {
    run("npm", ["ci", "--no-audit", "--no-fund"]);
    writeFileSync(INSTALLED, lock);
  }
  run("npm", ["run", "--silent", "check"]);
  run("npm", ["run", "--silent", "build"]);
  compressAll();
  writeFileSync(BUILT, inputs);
}

/** Runs a tool. A failure fails the Maven build, and the output of the tool goes to the same terminal. */
function run(command, args) {
  execFileSync(command, args, { stdio: "inherit" });
}

/** Writes a .br and a .gz file beside each file, so that the server never compresses during a request. */
function compressAll() {
  for (const file of filesIn(OUTPUT).filter((name) => COMPRESSIBLE.test(name))) {
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

function same(stamp, expected) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === expected;
}

function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file));
  mkdirSync("target", { recursive: true });
  return hash.digest("hex");
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

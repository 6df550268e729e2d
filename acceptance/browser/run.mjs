// Installs what the browser tests need, when that has changed, and runs them: node run.mjs JAVA_HOME
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(dirname(fileURLToPath(import.meta.url)));

const INSTALLED = "node_modules/.installed.sha256";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(INSTALLED) || readFileSync(INSTALLED, "utf8") !== lock) {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: "inherit" });
  writeFileSync(INSTALLED, lock);
}
const [javaHome, ...rest] = process.argv.slice(2);
try {
  execFileSync("node_modules/.bin/playwright", ["test", ...rest], {
    stdio: "inherit",
    env: { ...process.env, LONGTABLE_JAVA: `${javaHome}/bin/java` },
  });
} catch (failure) {
  process.exit(failure.status ?? 1);
}

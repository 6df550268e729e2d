// Installs the dependencies of the browser tests when they have changed, and runs the tests: node run.mjs [Playwright options]
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
// The JDK that ./run uses, whichever one runs Maven.
const javaHome = execFileSync("bash", ["-c", ". ../../scripts/java.sh && find_jdk 21"], { encoding: "utf8" }).trim();
execFileSync("../../scripts/unpack.sh", [javaHome], { stdio: "inherit" });
try {
  execFileSync("node_modules/.bin/playwright", ["test", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, LONGTABLE_JAVA: `${javaHome}/bin/java` },
  });
} catch (failure) {
  process.exit(failure.status ?? 1);
}

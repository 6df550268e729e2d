import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

export default defineConfig({
  testDir: "tests",
  // Every test file starts its own application. Two at once would only compete for two cores.
  workers: 1,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 45_000 },
  forbidOnly: true,
  reporter: [["list"]],
  outputDir: "../target/browser",
  use: {
    launchOptions: {
      executablePath: BROWSERS.find((file) => existsSync(file)),
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
    },
    navigationTimeout: 60_000,
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    trace: "off",
  },
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// axe must not measure a color in the middle of a theme transition.
const STILL = "*, ::before, ::after { transition: none !important; animation: none !important }";

/** Returns whether the page shows its heading and has stopped loading. */
export async function settled(page) {
  try {
    await page.locator("main h1").first().waitFor();
    await expect(page.locator("[data-loading], .mantine-Loader-root")).toHaveCount(0);
    return true;
  } catch {
    return false;
  }
}

/** Returns the violations that axe finds on the page in one color scheme, each with the place where it was found. */
export async function violations(page, where, scheme = "light") {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    await page.addStyleTag({ content: STILL });
    await page.evaluate(AXE);
  }
  await page.evaluate((value) => document.documentElement.setAttribute("data-mantine-color-scheme", value), scheme);
  const found = await page.evaluate(
    (tags) =>
      globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] }).then((it) => it.violations),
    TAGS,
  );
  return found.map(({ id, nodes }) => `${where} ${scheme}: ${id} at ${nodes.slice(0, 3).map((node) => node.target.join(" "))}`);
}

/** Returns the problems of the page: axe violations in both color schemes, and a page that is too wide for a screen of 320 px. */
export async function seen(page, where) {
  expect(await settled(page), `${where} never shows a heading`).toBe(true);
  const broken = [];
  for (const scheme of ["light", "dark"]) {
    const found = await violations(page, where, scheme);
    // While a page reloads, axe briefly sees no heading. A real violation is found a second time.
    if (found.length > 0 && (await settled(page))) broken.push(...(await violations(page, where, scheme)));
    else broken.push(...found);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) broken.push(`${where}: ${wide} px wide on a screen of 320 px`);
  await page.setViewportSize(size);
  return broken;
}

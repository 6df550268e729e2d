import { expect, test } from "@playwright/test";
import { settled, violations } from "../accessible.mjs";
import { councilInItsYear } from "../council.mjs";
import { unreachable } from "../keyboard.mjs";
import { Product } from "../product.mjs";
import { browserOf } from "../signing-in.mjs";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

const product = new Product();
let year;

test.beforeAll(async () => {
  await product.start();
  year = await councilInItsYear(product);
});

test.afterAll(() => product.close());

/** Lists the pages for each role; the first page is always Home. */
const PAGES = {
  coordinator: () => [
    "/",
    "/dashboard",
    "/dashboard/ideas-answered",
    "/people",
    "/people/nominate",
    `/people/${year.ways.ana}`,
    "/opportunities",
    "/opportunities/new",
    "/meetings",
    "/meetings/calendar",
    "/meetings/actions",
    `/meetings/${year.meetings.held}`,
    `/meetings/${year.meetings.next}`,
    "/new-meeting",
    "/ideas",
    `/ideas/${year.ideas.chairs}`,
    `/ideas/${year.ideas.lights}`,
    "/pay",
    "/pay/rates",
    `/pay/people/${year.people.advisor}`,
    "/audit",
    "/audit/5",
    "/receipts/5",
    "/council",
    "/charter",
    "/councils/new",
    "/import",
    "/about-me",
    "/signed-in",
    "/outbox",
    "/erasures",
    "/system",
    `/people/${year.people.advisor}/erasure`,
    `/people/${year.people.advisor}/signed-in`,
    `/people/${year.people.advisor}/printed-code`,
    "/feedback",
    "/no-such-page",
  ],
  parent: () => [
    "/",
    "/meetings",
    `/meetings/${year.meetings.held}`,
    `/meetings/${year.meetings.next}`,
    "/new-idea",
    "/claim",
    `/claim/${year.meetings.held}`,
    "/my-pay",
    `/receipts/${year.claimedAt}`,
    "/me",
    "/people",
    "/about-me",
    "/signed-in",
    "/opportunities",
  ],
  leader: () => ["/", "/dashboard", "/pay", "/audit"],
  nobody: () => ["/sign-in", "/enter", "/enter#AAAA", "/ideas/by-code", "/who", "/setup", "/erased", "/enter/code", "/confirm-email"],
};

const readers = {
  coordinator: () => year.people.elena,
  parent: () => year.people.advisor,
  leader: () => year.people.tom,
  nobody: () => null,
};

for (const reader of Object.keys(PAGES)) {
  for (const language of ["en", "es"]) {
    test(`${reader}, ${language}: every page is accessible in both themes and sizes, reached by keyboard, and fits 320 px`, async ({ browser }) => {
      test.setTimeout(900_000);
      const context = await browserOf(browser, product.url, readers[reader](), { council: year.council, language });
      const page = await context.newPage();
      const broken = [];
      page.on("pageerror", (error) => broken.push(`${page.url()}: ${error}`));
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) broken.push(`${page.url()}: ${message.text()}`);
      });
      for (const path of PAGES[reader]()) {
        await page.setViewportSize(SIZES[0]);
        await page.goto(product.url + path);
        if (!(await settled(page))) {
          broken.push(`${path}: never shows a heading, or never stops loading`);
          continue;
        }
        for (const size of SIZES) {
          await page.setViewportSize(size);
          for (const scheme of ["light", "dark"]) {
            broken.push(...(await violations(page, `${path} ${size.width}`, scheme)));
          }
        }
        if (language === "en") {
          await page.setViewportSize(SIZES[0]);
          broken.push(...(await unreachable(page)).map((element) => `${path}: no key leads to ${element}`));
        }
        await page.setViewportSize({ width: 320, height: 640 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) broken.push(`${path}: ${width} px wide on a screen of 320 px`);
      }
      await context.close();
      expect(broken).toEqual([]);
    });
  }
}

test("a page that is opened by its address begins at its top, wherever the one before it in the window was left", async ({ browser }) => {
  const context = await browserOf(browser, product.url, readers.coordinator(), { council: year.council });
  const page = await context.newPage();
  await page.goto(`${product.url}/council`);
  expect(await settled(page)).toBe(true);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.goto(`${product.url}/dashboard`);
  expect(await settled(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await context.close();
});

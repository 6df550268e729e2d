import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { settled, violations } from "../accessible.mjs";
import { Product } from "../product.mjs";

const SHEETS = ["roster", "meetings", "attendance", "compensation", "ideas"].map((name) =>
  fileURLToPath(new URL(`../../../council-service/src/test/resources/import/${name}.csv`, import.meta.url)),
);

const product = new Product();

test.beforeAll(() => product.start());

test.afterAll(() => product.close());

test("a newcomer brings the spreadsheets of a year and finds the councils", async ({ page }) => {
  await page.goto(product.url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await settled(page)).toBe(true);
  expect(await violations(page, "/welcome")).toEqual([]);
  await page.getByRole("link", { name: /spreadsheets/i }).click();
  await page.locator("input[type=file]").setInputFiles(SHEETS);
  await expect(page.getByRole("heading", { name: "This is what your files would bring" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/rows need a correction/).first()).toBeVisible();
  expect(await violations(page, "/welcome/import")).toEqual([]);
  await page.getByLabel("Your organization").fill("Lakeside Children's Hospital");
  await page.getByLabel("Your name").fill("Elena Rivera");
  await page.getByRole("button", { name: "Bring them in" }).click();
  await expect(page.getByRole("heading", { name: "Your spreadsheets are here" })).toBeVisible({ timeout: 200_000 });
  await page.getByRole("link", { name: "Go to Home" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${product.url}/people`);
  await expect(page.getByRole("main")).toContainText(/Family seats: \d+ of \d+ filled/);
});

import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { councilInItsYear } from "../council.mjs";
import { Product } from "../product.mjs";
import { browserOf } from "../signing-in.mjs";

const product = new Product();
let year;
let page;

test.beforeAll(async ({ browser }) => {
  await product.start();
  year = await councilInItsYear(product);
  const context = await browserOf(browser, product.url, year.people.advisor, { council: year.council });
  page = await context.newPage();
});

test.afterAll(() => product.close());

test("a parent takes the receipt of an idea home, and file and code hold without the product", async ({}, testInfo) => {
  await page.goto(`${product.url}/ideas/${year.ideas.chairs}`);
  await page.getByRole("link", { name: "Receipt" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Receipt" })).toBeVisible();
  await expect(page.getByText(/Ana García .*Chairs that fold flat/)).toBeVisible();
  const position = page.url().split("/").at(-1);

  const picture = page.getByRole("img", { name: /QR code that holds the whole receipt/ });
  await page.getByText("Show the code as text").click();
  const code = await page.getByText(/^LTR1:/).textContent();
  await expect(picture).toHaveAccessibleName(new RegExp(`${code.length} characters`));

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the receipt as a file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(`longtable-receipt-${position}.json`);
  const file = testInfo.outputPath("receipt.json");
  await saved.saveAs(file);
  const scanned = testInfo.outputPath("receipt.txt");
  writeFileSync(scanned, code);

  const key = (await (await fetch(`${product.url}/api/audit/key`)).text()).trim();
  for (const kept of [file, scanned]) {
    const { status, said } = product.onTerminal("verify", "--receipt", kept, "--key", key);
    expect(said).toContain("ideas.IdeaSubmitted");
    expect(said).toContain(`position ${position} of the ledger`);
    expect(status).toBe(0);
  }
  writeFileSync(scanned, code.slice(0, -9));
  expect(product.onTerminal("verify", "--receipt", scanned).status).toBe(4);
});

test("the receipt fits one sheet of paper", async () => {
  await page.goto(`${product.url}/receipts/${year.claimedAt}`);
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  for (const format of ["A4", "Letter"]) {
    const sheet = await page.pdf({ format, margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } });
    expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});

test("a claim has a receipt, and a parent gets none for another person's idea", async () => {
  await page.goto(`${product.url}/my-pay`);
  await page.getByRole("link", { name: /^Claim receipt/ }).click();
  await expect(page).toHaveURL(new RegExp(`/receipts/${year.claimedAt}$`));
  await page.goto(`${product.url}/ideas/${year.ideas.lights}`);
  await expect(page.getByRole("heading", { level: 1, name: "Dim the hall lights at night" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Receipt" })).toHaveCount(0);
});

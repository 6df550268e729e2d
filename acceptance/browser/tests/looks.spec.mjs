import { expect, test } from "@playwright/test";
import { seen } from "../accessible.mjs";
import { councilInItsYear } from "../council.mjs";
import { Product } from "../product.mjs";
import { browserOf, by } from "../signing-in.mjs";

const product = new Product();
let year;

test.beforeAll(async () => {
  await product.start();
  year = await councilInItsYear(product);
});

test.afterAll(() => product.close());

const heading = (page, name) => page.getByRole("heading", { level: 1, name });

test("a parent sees on the phone, in Spanish, who opened their pay and how to reach them, and what for", async ({ browser }) => {
  const desk = await browserOf(browser, product.url, year.people.elena, { council: year.council });
  const page = await desk.newPage();
  await page.goto(`${product.url}/pay/people/${year.people.advisor}`);
  await expect(heading(page, /Ana García/)).toBeVisible();
  await page.goto(`${product.url}/people/${year.ways.ana}`);
  await expect(heading(page, /Ana García/)).toBeVisible();
  await expect(page.getByText("ana.garcia@example.org").first()).toBeVisible();
  expect(await seen(page, "an advisor's page")).toEqual([]);

  const phone = await browserOf(browser, product.url, year.people.advisor, {
    council: year.council,
    language: "es",
    viewport: { width: 390, height: 844 },
  });
  const own = await phone.newPage();
  await own.goto(`${product.url}/about-me`);
  await expect(own.getByRole("heading", { name: "Quién consultó lo que es suyo" })).toBeVisible();
  await expect(own.getByText("Elena Rivera (administración) vio su pago, para tramitar pagos")).toBeVisible();
  await expect(own.getByText("Elena Rivera (administración) vio cómo comunicarse con usted, para comunicarse")).toBeVisible();
  expect(await seen(own, "who looked")).toEqual([]);
});

test("no other person can open the list, in any role", async () => {
  for (const [person, role] of [
    [year.people.elena, "administrator"],
    [year.people.tom, "leader"],
  ]) {
    const answer = await fetch(`${product.url}/api/people/${year.people.advisor}/looks`, { headers: by(person, role) });
    expect(answer.status).toBe(403);
  }
});

test("a leader reads figures without those of few people, and that a claim was made without whose it is", async ({ browser }) => {
  for (const [language, few, claim] of [
    ["en", "fewer than 11", "Somebody at the council made a claim for pay or expenses"],
    ["es", "menos de 11", "Alguien del consejo presentó una solicitud de pago o de gastos"],
  ]) {
    const context = await browserOf(browser, product.url, year.people.tom, { council: year.council, language });
    const page = await context.newPage();
    for (const path of ["/pay", "/feedback", "/dashboard"]) {
      await page.goto(product.url + path);
      await expect(page.getByText(few, { exact: false }).first()).toBeVisible();
      expect(await seen(page, `${path} ${language}`)).toEqual([]);
    }
    await page.goto(`${product.url}/audit/${year.claimedAt}`);
    await expect(page.getByText(claim)).toBeVisible();
    await expect(page.getByText("Ana García")).toHaveCount(0);
    expect(await seen(page, `a claim ${language}`)).toEqual([]);
    await page.goto(`${product.url}/people`);
    await expect(page.getByText("Ana García")).toBeVisible();
    await expect(page.getByRole("link", { name: "Ana García" })).toHaveCount(0);
    await context.close();
  }
});

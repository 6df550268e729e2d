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

test("nobody else can open the list, whoever they are", async () => {
  for (const [person, role] of [
    [year.people.elena, "administrator"],
    [year.people.tom, "leader"],
  ]) {
    const answer = await fetch(`${product.url}/api/people/${year.people.advisor}/looks`, { headers: by(person, role) });
    expect(answer.status).toBe(403);
  }
});

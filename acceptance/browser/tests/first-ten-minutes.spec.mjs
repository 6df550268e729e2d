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

test("a newcomer brings the spreadsheets of a year, seats an advisor by keyboard, and sees the dashboard move", async ({
  page,
}) => {
  test.setTimeout(420_000);
  await page.goto(product.url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await settled(page)).toBe(true);
  expect(await violations(page, "/welcome")).toEqual([]);
  await page.getByRole("link", { name: /spreadsheets/i }).click();
  await page.getByRole("textbox", { name: "Code for setting up" }).fill(product.setUpCode());
  await page.getByRole("button", { name: "Go on" }).click();
  await page.locator("input[type=file]").setInputFiles(SHEETS);
  await expect(page.getByRole("heading", { name: "This is what your files would bring" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/rows need a correction/).first()).toBeVisible();
  expect(await violations(page, "/welcome/import")).toEqual([]);
  await expect(page.getByRole("textbox", { name: "Code for setting up" })).toHaveValue(product.setUpCode());
  await page.getByLabel("Your organization").fill("Lakeside Children's Hospital");
  await page.getByLabel("Your name").fill("Elena Rivera");
  await page.getByLabel("Your email address").fill("elena@example.org");
  await page.getByRole("button", { name: "Bring them in" }).click();
  await expect(page.getByRole("heading", { name: "Your spreadsheets are here" })).toBeVisible({ timeout: 200_000 });
  await page.getByRole("link", { name: "Go to Home" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${product.url}/people`);
  await expect(page.getByRole("main")).toContainText(/Family seats: \d+ of \d+ filled/);

  const dashboard = await page.context().newPage();
  await dashboard.goto(`${product.url}/dashboard`);
  const seats = dashboard.getByRole("region", { name: "Seats filled" });
  const before = await filled(seats);

  await press(page.getByRole("link", { name: "Nominate somebody" }).first());
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Rosa Delgado");
  await page.keyboard.press("Tab");
  await page.keyboard.type("rosa.delgado@example.org");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Parent");
  await press(page.getByRole("button", { name: "Nominate", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Rosa Delgado" })).toBeVisible();
  await press(page.getByRole("button", { name: "We were in touch with Rosa Delgado" }));
  await press(page.getByRole("menuitem", { name: "By phone" }));
  await press(page.getByRole("button", { name: "Invite Rosa Delgado" }));
  await press(page.getByRole("button", { name: "Give a seat to Rosa Delgado" }));
  await expect(page.getByText(/seats of this kind are filled/)).toBeVisible();
  const rosa = page.url();
  await press(page.getByRole("link", { name: "Change the number of seats" }));
  await press(page.getByRole("button", { name: "Change the seats" }));
  await page.getByLabel("Seats for family members and patients").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("20");
  await press(page.getByRole("button", { name: "Change the seats" }));
  await expect(page.getByText("The number of seats is changed.")).toBeVisible();
  await page.goto(rosa);
  await press(page.getByRole("button", { name: "Give a seat to Rosa Delgado" }));
  await expect(page.getByText("Rosa Delgado has a seat from today.")).toBeVisible();
  await expect.poll(() => filled(seats)).toBe(before + 1);

  await page.goto(`${product.url}/audit`);
  for (const said of ["nominated Rosa Delgado", "invited Rosa Delgado", "seated Rosa Delgado"]) {
    await expect(page.getByText(said).first()).toBeVisible();
  }
});

/** Activates a control with the keyboard, as a person without a mouse does. */
async function press(control) {
  await control.focus();
  await control.press("Enter");
}

/** Returns the number of filled seats that the page shows. */
async function filled(seats) {
  const said = (await seats.innerText()).match(/(\d+) of \d+/);
  return Number(said?.[1]);
}

import { expect, test } from "@playwright/test";
import { seen } from "../accessible.mjs";
import { Product } from "../product.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };
const EMAIL = "elena@example.org";
const product = new Product();
const broken = [];

test.describe.configure({ mode: "serial" });
test.beforeAll(() => product.start());
test.afterAll(() => product.close());
test.afterEach(() => expect(broken.splice(0)).toEqual([]));

/** Opens a separate browser context, as on a separate device. Page errors and axe violations are reported at the end of the test. */
async function device(browser, language = "en", options = {}) {
  const context = await browser.newContext({ locale: language, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => broken.push(`${page.url()}: ${error}`));
  return page;
}

const look = async (page, where) => broken.push(...(await seen(page, where)));

const heading = (page, name) => page.getByRole("heading", { level: 1, name });

/** Waits until the outbox holds the given number of sign-in messages to an address and returns the link of the newest one. */
async function newestLink(page, to, count) {
  await page.goto(`${product.url}/outbox`);
  const messages = page.getByRole("listitem").filter({ hasText: to }).filter({ has: page.locator("a[href*='/enter#']") });
  await expect(messages).toHaveCount(count);
  return messages.first().locator("a[href*='/enter#']").getAttribute("href");
}

let elena;
let council;

test("an organization is set up by the address in the terminal, and by no other code", async ({ browser }) => {
  elena = await device(browser);
  await elena.goto(`${product.url}/setup#WRONG-CODE`);
  await expect(elena.getByLabel("Code for setting up")).toHaveValue("WRONG-CODE");
  expect(elena.url()).toBe(`${product.url}/setup`);
  await look(elena, "/setup");
  await elena.getByLabel("Your organization").fill("Lakeside Children's Hospital");
  await elena.getByLabel("Your name").fill("Elena Rivera");
  await elena.getByLabel("Your email address").fill(EMAIL);
  await elena.getByRole("textbox", { name: "Your council" }).fill("NICU Family Council");
  await elena.getByRole("button", { name: "Open the council" }).click();
  await expect(elena.getByRole("alert").or(elena.locator("[aria-invalid=true]")).filter({ visible: true }).first()).toBeVisible();
  await elena.getByLabel("Code for setting up").fill(product.setUpCode());
  await elena.getByRole("button", { name: "Open the council" }).click();
  await expect(heading(elena, /Elena/)).toBeVisible();
  council = product.url;
  await elena.reload();
  await expect(heading(elena, /Elena/)).toBeVisible();
});

test("an invited person signs in with the link once, in Spanish and on a phone", async ({ browser }) => {
  await elena.goto(`${council}/council`);
  await elena.getByRole("button", { name: "Give a role" }).first().click();
  await elena.getByText("Somebody new").click();
  await elena.getByRole("textbox", { name: "Name", exact: true }).fill("Cora Lind");
  await elena.getByRole("textbox", { name: /^Email/ }).fill("cora@example.org");
  await elena.getByRole("radio", { name: "Coordinator" }).check();
  await elena.getByRole("radio", { name: "NICU Family Council" }).check();
  await elena.getByRole("button", { name: "Give a role" }).last().click();
  await elena.getByRole("button", { name: "Send a link to sign in: Cora Lind" }).click();
  await expect(elena.getByText("Sent to Cora Lind.")).toBeVisible();
  const link = await newestLink(elena, "cora@example.org", 1);
  await look(elena, "/outbox");

  const cora = await device(browser, "es", PHONE);
  await cora.goto(link);
  await expect(heading(cora, "Le damos la bienvenida, Cora Lind")).toBeVisible();
  expect(cora.url()).toBe(`${council}/enter`);
  await look(cora, "/enter, invited");
  await cora.getByRole("button", { name: "Entrar" }).click();
  await expect(heading(cora, /Cora/)).toBeVisible();

  const late = await device(browser, "es", PHONE);
  await late.goto(link);
  await expect(heading(late, "Este enlace ya no sirve")).toBeVisible();
  await look(late, "/enter, spent");
});

test("a link that one asked for opens in the same browser, and the page that asked goes on by itself", async ({ browser }) => {
  const asking = await device(browser);
  await asking.goto(`${council}/meetings`);
  await expect(heading(asking, /Sign in/)).toBeVisible();
  await look(asking, "/sign-in");
  await asking.getByLabel("Your email address").fill("cora@example.org");
  await asking.getByRole("button", { name: "Send me a link" }).click();
  await expect(heading(asking, "Look in your email")).toBeVisible();
  await look(asking, "/sign-in/sent");
  const opening = await asking.context().newPage();
  await opening.goto(await newestLink(elena, "cora@example.org", 2));
  await expect(heading(opening, "Hello, Cora Lind")).toBeVisible();
  await opening.getByRole("button", { name: "Sign in" }).click();
  await expect(opening).toHaveURL(`${council}/meetings`);
  await asking.bringToFront();
  await expect(asking).toHaveURL(`${council}/meetings`);
});

test("in another browser it takes the code that the asking one shows; a session ended there leads back to signing in", async ({ browser }) => {
  const asking = await device(browser, "en", PHONE);
  await asking.goto(`${council}/sign-in`);
  await asking.getByLabel("Your email address").fill(EMAIL);
  await asking.getByRole("button", { name: "Send me a link" }).click();
  const code = (await asking.getByText(/^\d{3}\s\d{3}$/).textContent()).replace(/\D/g, "");
  const other = await device(browser);
  await other.goto(await newestLink(elena, EMAIL, 1));
  await expect(heading(other, "Hello, Elena Rivera")).toBeVisible();
  await look(other, "/enter, with a code");
  const digits = other.getByLabel("The six digits");
  await digits.fill("12");
  await digits.press("Enter");
  await expect(other.getByText(/Please type the six digits/)).toBeVisible();
  await digits.fill(code === "111111" ? "222222" : "111111");
  await digits.press("Enter");
  await expect(other.getByRole("alert").or(other.locator("[aria-invalid=true]")).filter({ visible: true }).first()).toBeVisible();
  await digits.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await digits.press("Enter");
  await expect(heading(other, /Elena/)).toBeVisible();
  await expect(other).toHaveURL(`${council}/`);

  await elena.goto(`${council}/signed-in`);
  const lines = elena.getByRole("main").getByRole("listitem");
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText("This browser");
  await expect(lines.last()).toContainText("Chrome on Linux");
  await look(elena, "/signed-in");
  await lines.last().getByRole("button", { name: /^End/ }).click();
  await expect(lines).toHaveCount(1);
  await expect(heading(other, /Sign in/)).toBeVisible();
  await other.goto(`${council}/people`);
  await expect(heading(other, /Sign in/)).toBeVisible();
});

test("who signs out is out, and nothing of theirs is left", async () => {
  await elena.setViewportSize({ width: 1280, height: 800 });
  await elena.goto(`${council}/`);
  await elena.getByRole("button", { name: /Your menu/ }).filter({ visible: true }).click();
  await elena.getByRole("button", { name: "Sign out" }).click();
  await expect(heading(elena, /Sign in/)).toBeVisible();
  await elena.goto(`${council}/who`);
  await expect(heading(elena, /Sign in/)).toBeVisible();
  expect(await elena.evaluate(() => JSON.stringify(localStorage))).not.toContain("Elena");
});

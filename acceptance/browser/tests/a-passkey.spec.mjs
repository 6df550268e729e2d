import { expect, test } from "@playwright/test";
import { seen } from "../accessible.mjs";
import { Product } from "../product.mjs";
import { actingAs, browserOf, setUp } from "../signing-in.mjs";

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const SCREEN_LOCK = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
};
const product = new Product();
const broken = [];
let elena;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  await product.start();
  const created = await setUp(product, {
    name: "Lakeside Children's Hospital",
    currency: "USD",
    administrator: { name: "Elena Rivera", email: "elena@example.org", language: "en" },
  });
  elena = created.administrator;
  await actingAs(product.url, elena, "administrator")(`/api/organizations/${created.id}/councils`, {
    name: "NICU Family Council",
    languages: ["en", "es"],
    zone: "America/Chicago",
    familySeats: 8,
    staffSeats: 4,
    termMonths: 24,
  });
});
test.afterAll(() => product.close());
test.afterEach(() => expect(broken.splice(0)).toEqual([]));

/** Opens a separate device on which Elena is signed in, with a screen lock that can store passkeys. */
async function device(browser, language, options) {
  const context = await browserOf(browser, product.url, elena, { language, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => broken.push(`${page.url()}: ${error}`));
  const chrome = await context.newCDPSession(page);
  await chrome.send("WebAuthn.enable");
  const { authenticatorId } = await chrome.send("WebAuthn.addVirtualAuthenticator", { options: SCREEN_LOCK });
  const lock = (what, more = {}) => chrome.send(`WebAuthn.${what}`, { authenticatorId, ...more });
  const kept = async () => (await lock("getCredentials")).credentials;
  return { context, page, lock, kept };
}

const look = async (page, where) => broken.push(...(await seen(page, where)));

const heading = (page, name) => page.getByRole("heading", { level: 1, name });
const button = (page, name) => page.getByRole("button", { name, exact: true });
const passkeys = (page, name) => page.getByRole("region", { name }).getByRole("listitem");

/** Deletes this device's session cookie without ending the session on the server. */
async function comesBackLater({ context, page }) {
  await context.clearCookies();
  await page.goto(`${product.url}/meetings`);
}

test("a person adds a passkey and signs in with one tap; a passkey that was removed signs no one in", async ({ browser }) => {
  const desk = await device(browser, "en", DESKTOP);
  const { page } = desk;
  const title = "Passkeys: sign in with one tap";
  await page.goto(`${product.url}/signed-in`);
  await look(page, "/signed-in");
  await button(page, "Add a passkey on this device").click();
  await expect(page.getByLabel("Name of this device")).toHaveValue("Linux");
  await page.getByLabel("Name of this device").fill("Desk in the office");
  await look(page, "/signed-in, adding");
  await button(page, "Add the passkey").click();
  await expect(passkeys(page, title)).toHaveText(/Desk in the office.*not used yet/);
  expect(await desk.kept()).toMatchObject([{ rpId: "localhost", isResidentCredential: true }]);
  await look(page, "/signed-in, with a passkey");

  await button(page, "Add a passkey on this device").click();
  await button(page, "Add the passkey").click();
  await expect(page.getByText("This device has a passkey for you already.")).toBeVisible();
  await expect(passkeys(page, title)).toHaveCount(1);

  await comesBackLater(desk);
  await expect(heading(page, /Sign in/)).toBeVisible();
  await look(page, "/sign-in, where passkeys are known");
  await button(page, "Sign in with a passkey").click();
  await expect(page).toHaveURL(`${product.url}/meetings`);
  await page.goto(`${product.url}/signed-in`);
  await expect(page.getByRole("listitem").filter({ hasText: "This browser" })).toContainText("By a passkey");
  await expect(passkeys(page, title)).toHaveText(/Desk in the office.*last used/);

  await button(page, "Remove the passkey: Desk in the office").click();
  await expect(page.getByRole("dialog")).toContainText("Nobody can sign in with it any more");
  await look(page, "/signed-in, removing");
  await button(page, "Remove").last().click();
  await expect(page.getByText("This passkey is removed.")).toBeVisible();
  await expect(passkeys(page, title)).toHaveCount(0);
  expect(await desk.kept()).toHaveLength(1);
  await comesBackLater(desk);
  await button(page, "Sign in with a passkey").click();
  await expect(page.getByRole("alert").filter({ hasText: "This passkey lets nobody in here." })).toBeVisible();
  await look(page, "/sign-in, refused");
});

test("on a phone and in Spanish, a person who cancels is told so and can try again", async ({ browser }) => {
  const phone = await device(browser, "es", PHONE);
  const { page, lock } = phone;
  await page.goto(`${product.url}/signed-in`);
  await button(page, "Agregar una llave en este dispositivo").click();
  await page.getByLabel("Nombre de este dispositivo").fill("Teléfono de Elena");
  await lock("setUserVerified", { isUserVerified: false });
  await button(page, "Agregar la llave").click();
  await expect(page.getByRole("alert").filter({ hasText: "No se usó ninguna llave de acceso." })).toBeVisible();
  await look(page, "/signed-in, cancelled");
  await lock("setUserVerified", { isUserVerified: true });
  await button(page, "Agregar la llave").click();
  await expect(passkeys(page, "Llaves de acceso: entre con un toque")).toHaveText(/Teléfono de Elena/);
  await look(page, "/signed-in, es");

  await comesBackLater(phone);
  await lock("setUserVerified", { isUserVerified: false });
  await button(page, "Entrar con una llave de acceso").click();
  await expect(page.getByRole("alert").filter({ hasText: "Puede intentar de nuevo." })).toBeVisible();
  await look(page, "/sign-in, es, cancelled");
  await lock("setUserVerified", { isUserVerified: true });
  await button(page, "Entrar con una llave de acceso").click();
  await expect(page).toHaveURL(`${product.url}/meetings`);
});

test("a browser that knows no passkeys offers none", async ({ browser }) => {
  const context = await browserOf(browser, product.url, null, PHONE);
  await context.addInitScript(() => Reflect.deleteProperty(window, "PublicKeyCredential"));
  const page = await context.newPage();
  await page.goto(`${product.url}/sign-in`);
  await expect(button(page, "Send me a link")).toBeVisible();
  await expect(button(page, "Sign in with a passkey")).toHaveCount(0);
});

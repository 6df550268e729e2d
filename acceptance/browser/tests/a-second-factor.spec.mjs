import { expect, test } from "@playwright/test";
import { seen } from "../accessible.mjs";
import { Product } from "../product.mjs";
import { actingAs, browserOf, setUp, signedInAnew } from "../signing-in.mjs";

const SCREEN_LOCK = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
};
/** Runs as on a server, where administrators must use a second factor. */
const product = new Product({ LONGTABLE_TRIAL: "false" });
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

const look = async (page, where) => broken.push(...(await seen(page, where)));
const button = (page, name) => page.getByRole("button", { name, exact: true });
const heading = (page, name) => page.getByRole("heading", { level: 1, name });

/** Replaces the second-factor state in the server's session response, as if the session had begun with an emailed link. */
async function byLink(page, secondFactor) {
  await page.route("**/api/session*", async (route) => {
    const answer = await route.fetch();
    const session = await answer.json();
    await route.fulfill({ response: answer, json: { ...session, secondFactor } });
  });
}

for (const [language, size] of [
  ["en", { width: 1280, height: 800 }],
  ["es", { width: 390, height: 844 }],
]) {
  test(`an administrator adds a passkey, shows it, and goes on, ${language}`, async ({ browser }) => {
    const words =
      language === "en"
        ? { title: "One more step for administrators", add: "Add the passkey", show: "Sign in with a passkey" }
        : { title: "Un paso más para la administración", add: "Agregar la llave", show: "Entrar con una llave de acceso" };
    const context = await browserOf(browser, product.url, elena, { language, viewport: size });
    const page = await context.newPage();
    page.on("pageerror", (error) => broken.push(`${page.url()}: ${error}`));
    const chrome = await context.newCDPSession(page);
    await chrome.send("WebAuthn.enable");
    await chrome.send("WebAuthn.addVirtualAuthenticator", { options: SCREEN_LOCK });

    await byLink(page, "ADD");
    await page.goto(`${product.url}/meetings`);
    await expect(heading(page, words.title)).toBeVisible();
    await look(page, `/second-factor, adding, ${language}`);
    await page.unroute("**/api/session*");
    await byLink(page, "SHOW");
    await button(page, words.add).click();
    await expect(button(page, words.show)).toBeVisible();
    await look(page, `/second-factor, showing, ${language}`);
    await page.unroute("**/api/session*");
    await button(page, words.show).click();
    await expect(page).toHaveURL(`${product.url}/meetings`);
    await signedInAnew(elena, context);
  });
}

test("the last passkey of the administrators stays", async ({ browser }) => {
  const context = await browserOf(browser, product.url, elena, { language: "en" });
  const page = await context.newPage();
  await page.goto(`${product.url}/signed-in`);
  const rows = page.getByRole("region", { name: "Passkeys: sign in with one tap" }).getByRole("listitem");
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  for (let left = count; left > 1; left--) {
    await rows.first().getByRole("button").click();
    await button(page, "Remove").last().click();
    await expect(rows).toHaveCount(left - 1);
  }
  await rows.first().getByRole("button").click();
  await button(page, "Remove").last().click();
  await expect(page.getByText("No other administrator has a passkey.")).toBeVisible();
  await expect(rows).toHaveCount(1);
});

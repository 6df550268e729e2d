import { expect, test } from "@playwright/test";
import { seen, violations } from "../accessible.mjs";
import { Product } from "../product.mjs";
import { actingAs, browserOf, letIn, messagesTo, setUp } from "../signing-in.mjs";

const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const product = new Product();
const broken = [];
let organization;
let council;
let elena;
let rosa;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  await product.start();
  const created = await setUp(product, {
    name: "Lakeside Children's Hospital",
    currency: "USD",
    administrator: { name: "Elena Rivera", email: "elena@example.org", language: "en" },
  });
  organization = created.id;
  elena = created.administrator;
  const administrator = actingAs(product.url, elena, "administrator");
  council = (
    await administrator(`/api/organizations/${organization}/councils`, {
      name: "NICU Family Council",
      languages: ["en", "es"],
      zone: "America/Chicago",
      familySeats: 8,
      staffSeats: 4,
      termMonths: 24,
    })
  ).id;
  rosa = (
    await administrator(`/api/organizations/${organization}/people`, {
      name: "Rosa Díaz",
      email: "rosa@example.org",
      language: "es",
    })
  ).id;
  const way = (
    await administrator(`/api/councils/${council}/prospects`, {
      person: rosa,
      relationship: "PARENT",
      source: "OTHER",
    })
  ).id;
  await administrator(`/api/councils/${council}/advisors/${way}/seat`);
  await letIn(product.url, organization, elena, rosa, "rosa@example.org");
});
test.afterAll(() => product.close());
test.afterEach(() => expect(broken.splice(0)).toEqual([]));

async function pageOf(browser, person, language, options) {
  const context = await browserOf(browser, product.url, person, { council, language, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => broken.push(`${page.url()}: ${error}`));
  return page;
}

const look = async (page, where) => broken.push(...(await seen(page, where)));
const button = (page, name) => page.getByRole("button", { name, exact: true });
const heading = (page, name) => page.getByRole("heading", { level: 1, name });

async function messageTo(email, pattern) {
  const messages = await messagesTo(product.url, organization, elena, email);
  return messages.map(({ subject, text }) => `${subject}\n${text}`.match(pattern)?.[0]).find(Boolean);
}

/** Refuses the first command once, as if the person had signed in long ago; the code from the mailbox is real. */
async function signedInLongAgo(page, path) {
  let refused = false;
  await page.route(`**${path}`, async (route) => {
    if (refused || route.request().method() !== "POST") return route.continue();
    refused = true;
    return route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "/problems/fresh-sign-in-needed", status: 403, detail: "Again." }),
    });
  });
}

test("a new address waits, is confirmed from its mailbox, and ends the sessions", async ({ browser }) => {
  const page = await pageOf(browser, rosa, "es", PHONE);
  await page.goto(`${product.url}/about-me`);
  await page.getByLabel(/^Su correo/).fill("rosa.new@example.org");
  await signedInLongAgo(page, "/contact");
  await button(page, "Guardar").click();
  const dialog = page.getByRole("dialog", { name: "Confirme otra vez que es usted" });
  await expect(dialog).toBeVisible();
  broken.push(...(await violations(page, "/about-me, showing again who it is")));
  await button(dialog, "Enviarme un código").click();
  await expect(dialog.getByLabel("Las seis cifras")).toBeVisible();
  const code = (await messageTo("rosa@example.org", /Longtable: \d{6}/)).slice(-6);
  await dialog.getByRole("textbox").fill(code);
  broken.push(...(await violations(page, "/about-me, with a code")));
  await button(dialog, "Continuar").click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/rosa\.new@example\.org espera confirmación/)).toBeVisible();
  await look(page, "/about-me, waiting for confirmation");

  await button(page, "Enviar el enlace otra vez").click();
  await expect(page.getByText("El enlace está en camino.")).toBeVisible();
  const link = await messageTo("rosa.new@example.org", /https?:\/\/\S+\/confirm-email#[\w-]+/);
  const mailbox = await pageOf(browser, null, "es", PHONE);
  await mailbox.goto(link);
  await expect(heading(mailbox, "Confirme su correo electrónico")).toBeVisible();
  await look(mailbox, "/confirm-email");
  await page.reload();
  await expect(page.getByText(/espera confirmación/)).toBeVisible();

  await button(mailbox, "Sí, es mi correo").click();
  await expect(heading(mailbox, "Su correo electrónico está confirmado")).toBeVisible();
  await look(mailbox, "/confirm-email, done");
  await page.reload();
  await expect(heading(page, /Entrar|Entre/)).toBeVisible();
});

test("what is waiting can be withdrawn", async ({ browser }) => {
  const page = await pageOf(browser, elena, "en", DESK);
  await page.goto(`${product.url}/about-me`);
  await page.getByLabel(/^Your email address/).fill("elena.new@example.org");
  await button(page, "Save").click();
  await expect(page.getByText(/elena\.new@example\.org is waiting for confirmation/)).toBeVisible();
  await look(page, "/about-me, en, waiting");
  await button(page, "Withdraw the new address").click();
  await expect(page.getByText("The new address is withdrawn.")).toBeVisible();
  await expect(page.getByText(/is waiting for confirmation/)).toHaveCount(0);
});

test("a code on paper signs its person in", async ({ browser }) => {
  const page = await pageOf(browser, elena, "en", DESK);
  await page.goto(`${product.url}/people/${rosa}/printed-code`);
  await expect(heading(page, "A code on paper for Rosa Díaz")).toBeVisible();
  await look(page, "/people/…/printed-code");
  await button(page, "Make the code").click();
  const sheet = page.getByRole("region", { name: /Su entrada a Longtable/ });
  await expect(sheet).toContainText("Escriba este código:");
  await look(page, "/people/…/printed-code, the sheet");
  const code = (await sheet.innerText()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)[0];

  const tablet = await pageOf(browser, null, "es", PHONE);
  await tablet.goto(`${product.url}/sign-in`);
  await tablet.getByRole("link", { name: "¿Tiene un código en papel? Entre con él." }).click();
  await expect(heading(tablet, "Entrar con un código impreso")).toBeVisible();
  await look(tablet, "/enter/code");
  await tablet.getByLabel("El código de su hoja").fill("ABC");
  await tablet.getByRole("button", { name: "Entrar" }).click();
  await expect(tablet.getByText("Escriba las 16 letras y números.")).toBeVisible();
  await tablet.getByLabel("El código de su hoja").fill(code.toLowerCase());
  await tablet.getByRole("button", { name: "Entrar" }).click();
  await expect(tablet).toHaveURL(`${product.url}/`);
});

import { expect, test } from "@playwright/test";
import { seen } from "../accessible.mjs";
import { addressOf, councilInItsYear } from "../council.mjs";
import { Product } from "../product.mjs";
import { browserOf } from "../signing-in.mjs";

const ANA = "Ana García";
const PHONE = "+1 312 555 0142";
const EMAIL = addressOf(ANA);
const DESK = { width: 1280, height: 800 };
const HAND = { width: 390, height: 844 };
const product = new Product();
const broken = [];
let year;
let ana;
let nadia;
let elena;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  await product.start();
  year = await councilInItsYear(product);
  const { advisor, nadia: partner, elena: administrator } = year.people;
  ana = await pageOf(browser, advisor, "es", HAND);
  nadia = await pageOf(browser, partner, "en", DESK);
  elena = await pageOf(browser, administrator, "en", DESK);
});
test.afterAll(() => product.close());
test.afterEach(() => expect(broken.splice(0)).toEqual([]));

async function pageOf(browser, person, language, size) {
  const context = await browserOf(browser, product.url, person, { council: year.council, language });
  const page = await context.newPage();
  page.on("pageerror", (error) => broken.push(`${page.url()}: ${error}`));
  await page.setViewportSize(size);
  return page;
}

const look = async (page, where) => broken.push(...(await seen(page, where)));
const heading = (page, name) => page.getByRole("heading", { level: 1, name });
const consents = (page) => page.getByRole("region", { name: "Lo que usted aceptó" });
const row = (page, name) => consents(page).getByRole("listitem").filter({ hasText: name });

/** Moves the pointer away before a click, because a toast stays while the pointer is over it, and a finger never hovers. */
async function press(button) {
  await ana.mouse.move(0, 0);
  await button.click();
}

async function saveNumber(number) {
  await ana.getByLabel(/^Su teléfono/).fill(number);
  await ana.getByRole("button", { name: "Guardar" }).click();
  await expect(ana.getByText("Guardado. Gracias por avisarnos.")).toBeVisible();
}

test("text messages need a number, and agreeing to them ends with that number", async () => {
  await ana.goto(`${product.url}/about-me`);
  const texts = row(ana, "Mensajes de texto");
  await expect(texts).toContainText("agregue antes su número");
  await expect(texts.getByRole("button")).toHaveCount(0);
  await saveNumber("+1 312 555 0100");
  await texts.getByRole("button", { name: "Acepto" }).click();
  await expect(texts).toContainText("Usted aceptó");
  await look(ana, "/about-me, agreed");
  await saveNumber(PHONE);
  await expect(texts.getByRole("button", { name: "Acepto" })).toBeVisible();
});

test("the others at the table see a contact as long as its person agrees", async () => {
  await nadia.goto(`${product.url}/people`);
  const line = nadia.getByRole("row").filter({ hasText: ANA });
  await expect(line).toBeVisible();
  await expect(line).not.toContainText(EMAIL);
  const shared = row(ana, "comunicarse con usted");
  await shared.getByRole("button", { name: /^Acepto/ }).click();
  await expect(shared).toContainText("Usted aceptó");
  await nadia.reload();
  await expect(line).toContainText(EMAIL);
  await expect(line).toContainText(PHONE);
  await look(nadia, "/people, with contacts");

  await shared.getByRole("button", { name: /^Retirar/ }).click();
  const dialog = ana.getByRole("dialog");
  await expect(dialog).toContainText("ya no verán aquí su correo");
  await dialog.getByRole("button", { name: "Retirar" }).click();
  await expect(shared.getByRole("button", { name: /^Acepto/ })).toBeVisible();
  await nadia.reload();
  await expect(line).toBeVisible();
  await expect(line).not.toContainText(EMAIL);
  await expect(line).not.toContainText(PHONE);
});

test("an administrator ends the sessions of a person whose device was lost", async () => {
  await elena.goto(`${product.url}/people/${year.people.nadia}/signed-in`);
  await expect(heading(elena, "Where Nadia Haddad is signed in")).toBeVisible();
  await look(elena, "/people/…/signed-in");
  await elena.getByRole("button", { name: "Sign them out everywhere" }).click();
  await elena.getByRole("dialog").getByRole("button", { name: "Sign them out everywhere" }).click();
  await expect(elena.getByText("They are signed in nowhere.")).toBeVisible();
  await expect(heading(nadia, /Sign in/)).toBeVisible();
});

test("a person asks to be erased, withdraws the request, and asks again", async () => {
  const ask = async () => {
    await press(ana.getByRole("button", { name: "Pedir que se borren mis datos" }));
    await ana.getByRole("dialog").getByRole("button", { name: "Pedirlo" }).click();
    await expect(ana.getByText(/Usted pidió que se borren sus datos el/)).toBeVisible();
  };
  await ask();
  await look(ana, "/about-me, asked");
  await press(ana.getByRole("button", { name: "Retirar mi solicitud" }));
  await expect(ana.getByText(/Usted pidió que se borren sus datos el/)).toHaveCount(0);
  await ask();
});

test("an administrator sees what an erasure will do, erases the person, and that person's open page says so at once", async () => {
  await elena.goto(product.url);
  await elena.getByRole("link", { name: "One person asks to be erased" }).click();
  await expect(heading(elena, "Requests to be erased")).toBeVisible();
  await look(elena, "/erasures");
  await elena.getByRole("main").getByRole("link", { name: ANA }).click();
  await expect(heading(elena, `Erase ${ANA}`)).toBeVisible();
  const main = elena.getByRole("main");
  await expect(main).toContainText("They asked for it on");
  await expect(main).toContainText("The words of 2 ideas");
  await expect(main).toContainText("The comment of 1 feedback");
  await expect(main).toContainText("1 browser in which they are signed in");
  await expect(main).toContainText("They still have a seat at NICU Family Council");
  await expect(main).toContainText("1 claim is open: $28.70");
  await look(elena, "/people/…/erasure");

  const erase = elena.getByRole("button", { name: `Erase ${ANA} for good` });
  await erase.click();
  await expect(elena.getByText("Please confirm that you have read it.")).toBeVisible();
  await elena.getByRole("checkbox").check();
  await erase.click();
  await expect(heading(elena, "Erased")).toBeVisible();
  await look(elena, "/people/…/erasure, done");

  await expect(heading(ana, "Ya no se guarda nada sobre usted")).toBeVisible();
  await look(ana, "/erased");
  await ana.goto(`${product.url}/about-me`);
  await expect(heading(ana, /Entrar/)).toBeVisible();
});

test("their name stands nowhere any more, and the audit trail says that it happened", async () => {
  await elena.goto(`${product.url}/people`);
  await expect(elena.getByRole("main")).toContainText("Name removed");
  for (const path of ["/people", "/erasures", "/audit", "/ideas", "/pay", `/meetings/${year.meetings.held}`]) {
    await elena.goto(product.url + path);
    await expect(elena.getByRole("main")).not.toContainText(/Loading/);
    await expect(elena.getByRole("main")).not.toContainText(ANA);
  }
  await elena.goto(`${product.url}/audit`);
  await elena.getByLabel("Where").selectOption("Lakeside Children's Hospital");
  await expect(elena.getByRole("main")).not.toContainText(ANA);
  await expect(elena.getByRole("main")).toContainText("erased a person’s name, contact and words: the person asked for it");
});

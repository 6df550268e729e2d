import { expect, test } from "@playwright/test";
import { settled } from "../accessible.mjs";
import { addressOf, councilInItsYear } from "../council.mjs";
import { Product } from "../product.mjs";
import { actingAs, browserOf, letIn } from "../signing-in.mjs";

/** Replaces the ids in a path, so that only one of several pages of the same kind is visited. */
const kindOf = (path) => path.split("/").map((part) => (/\d/.test(part) ? "…" : part)).join("/");
const product = new Product();
let year;
let sitters;

test.beforeAll(async () => {
  await product.start();
  year = await councilInItsYear(product);
  const { elena, nadia, tom, advisor } = year.people;
  const admin = actingAs(product.url, elena, "administrator");
  const people = `/api/organizations/${year.organization}/people`;
  const somebody = async (name, role) => {
    const { id } = await admin(people, { name, email: addressOf(name), language: "en" });
    await admin(`${people}/${id}/roles`, { role, council: year.council });
    await letIn(product.url, year.organization, elena, id, addressOf(name));
    return id;
  };
  sitters = {
    administrator: elena,
    coordinator: await somebody("Cora Lind", "COORDINATOR"),
    champion: nadia,
    "staff partner": await somebody("Sam Ode", "STAFF_PARTNER"),
    advisor,
    leader: tom,
  };
});

test.afterAll(() => product.close());

for (const role of ["administrator", "coordinator", "champion", "staff partner", "advisor", "leader"]) {
  test(`wherever the pages lead a person in the role of ${role}, they are let in`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await browserOf(browser, product.url, sitters[role], { council: year.council });
    const page = await context.newPage();
    const refused = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith("/api/") && ([401, 403].includes(response.status()) || response.status() >= 500))
        refused.push(`${page.url()}: ${response.request().method()} ${pathname} ${response.status()}`);
    });
    const ahead = ["/"];
    const kinds = new Set();
    while (ahead.length > 0) {
      const path = ahead.shift();
      if (kinds.has(kindOf(path))) continue;
      kinds.add(kindOf(path));
      await page.goto(product.url + path);
      expect(await settled(page), `${path} never shows a heading, or never stops loading`).toBe(true);
      const links = await page.locator("a[href^='/']:not([download])").evaluateAll((all) => all.map((link) => link.getAttribute("href").split("#")[0]));
      ahead.push(...links);
    }
    expect(kinds.size).toBeGreaterThan(5);
    expect(refused).toEqual([]);
    await context.close();
  });
}

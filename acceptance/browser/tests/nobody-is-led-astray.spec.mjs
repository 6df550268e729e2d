import { expect, test } from "@playwright/test";
import { settled } from "../accessible.mjs";
import { actingAs, councilInItsYear, sitting } from "../council.mjs";
import { Product } from "../product.mjs";

/** Of pages that differ only by what they are about, one is looked at. */
const kindOf = (path) => path.split("/").map((part) => (/\d/.test(part) ? "…" : part)).join("/");
const product = new Product();
let year;
let sitters;

test.beforeAll(async () => {
  await product.start();
  year = await councilInItsYear(product.url);
  const { elena, nadia, tom, advisor } = year.people;
  const admin = actingAs(product.url, elena, "administrator");
  const people = `/api/organizations/${year.organization}/people`;
  const somebody = async (name, role) => {
    const { id } = await admin(people, { name, language: "en" });
    await admin(`${people}/${id}/roles`, { role, council: year.council });
    return id;
  };
  const here = (id, name, ...roles) => sitting(year.organization, id, name, roles, year.council);
  sitters = {
    administrator: { ...sitting(year.organization, elena, "Elena Rivera", ["ADMINISTRATOR"], null), council: year.council },
    coordinator: here(await somebody("Cora Lind", "COORDINATOR"), "Cora Lind", "COORDINATOR"),
    champion: here(nadia, "Nadia Haddad", "STAFF_PARTNER", "CHAMPION"),
    "staff partner": here(await somebody("Sam Ode", "STAFF_PARTNER"), "Sam Ode", "STAFF_PARTNER"),
    advisor: here(advisor, "Ana García", "ADVISOR"),
    leader: { ...sitting(year.organization, tom, "Tom Okafor", ["LEADER"], null), council: year.council },
  };
});

test.afterAll(() => product.close());

for (const role of ["administrator", "coordinator", "champion", "staff partner", "advisor", "leader"]) {
  test(`wherever the pages lead a person in the role of ${role}, they are let in`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ locale: "en", reducedMotion: "reduce" });
    await context.addInitScript((choices) => localStorage.setItem("longtable.choices", choices), JSON.stringify(sitters[role]));
    const page = await context.newPage();
    const refused = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith("/api/") && (response.status() === 403 || response.status() >= 500))
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
      const links = await page.locator("a[href^='/']").evaluateAll((all) => all.map((link) => link.getAttribute("href").split("#")[0]));
      ahead.push(...links);
    }
    expect(kinds.size).toBeGreaterThan(5);
    expect(refused).toEqual([]);
    await context.close();
  });
}

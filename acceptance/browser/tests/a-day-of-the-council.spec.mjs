import { expect, test } from "@playwright/test";
import { councilInItsYear } from "../council.mjs";
import { Product } from "../product.mjs";
import { actingAs, browserOf, by } from "../signing-in.mjs";

const product = new Product();
let year;

test.beforeAll(async () => {
  await product.start();
  year = await councilInItsYear(product);
});

test.afterAll(() => product.close());

async function windowOf(browser, person) {
  return (await browserOf(browser, product.url, person, { council: year.council })).newPage();
}

/** Schedules a meeting that begins in a few seconds and invites everyone. */
async function meetingNow() {
  const admin = actingAs(product.url, year.people.elena, "administrator");
  const at = `/api/councils/${year.council}/meetings`;
  const { id } = await admin(at, {
    title: "A meeting in two windows",
    start: new Date(Date.now() + 8_000).toISOString(),
    minutes: 60,
    zone: "America/Chicago",
    mode: "VIDEO",
    link: "https://meet.example.org/nicu",
    languages: ["en"],
  });
  const invited = [
    { person: year.people.advisor, side: "FAMILY" },
    { person: year.people.nadia, side: "STAFF" },
  ];
  await admin(`${at}/${id}/publication`, { invited });
  return id;
}

test("a meeting, a claim and an answer move in another window, stand in the audit trail, and outlive a power cut", async ({ browser }) => {
  const runs = await windowOf(browser, year.people.elena);
  const follows = await windowOf(browser, year.people.advisor);
  const meeting = await meetingNow();

  await test.step("one window runs the meeting, the other follows without being touched", async () => {
    await follows.goto(`${product.url}/meetings/${meeting}`);
    await expect(follows.getByRole("heading", { level: 1 })).toBeVisible();
    await runs.goto(`${product.url}/meetings/${meeting}`);
    await runs.getByRole("button", { name: "Open the meeting" }).click();
    await expect(follows.getByText("Going on now").first()).toBeVisible();

    await runs.getByLabel("What was decided").fill("Quiet hours begin at nine.");
    await runs.getByRole("button", { name: "Record the decision" }).click();
    await expect(follows.getByText("Quiet hours begin at nine.")).toBeVisible();

    await runs.getByRole("textbox", { name: "Minutes" }).fill("We met, and agreed on quiet hours.");
    await runs.getByRole("button", { name: "Close the meeting" }).click();
    await confirmIfAsked(runs, "Close the meeting");
    await expect(follows.getByText("We met, and agreed on quiet hours.")).toBeVisible();
  });

  await test.step("a claim is approved and paid; its advisor sees it", async () => {
    await follows.goto(`${product.url}/my-pay`);
    await expect(follows.getByText("Waiting for approval").first()).toBeVisible();
    await runs.goto(`${product.url}/pay`);
    await runs.getByRole("button", { name: /^Approve/ }).first().click();
    await expect(follows.getByText("Approved, will be paid").first()).toBeVisible();
    await runs.getByRole("button", { name: /^Mark (as|1 as) paid/ }).first().click();
    await runs.getByRole("button", { name: /was paid$/ }).click();
    await expect(follows.getByText("Approved, will be paid")).toHaveCount(0);
  });

  await test.step("an idea is answered; the board moves", async () => {
    await follows.goto(`${product.url}/ideas/${year.ideas.lights}`);
    await runs.goto(`${product.url}/ideas/${year.ideas.lights}`);
    await runs.getByRole("button", { name: "I have read it" }).click();
    await expect(follows.getByText("Read", { exact: true }).first()).toBeVisible();
  });

  await test.step("the audit trail tells every step", async () => {
    await runs.goto(`${product.url}/audit`);
    await expect(runs.getByRole("main")).toContainText("Elena Rivera");
    const trail = await (
      await fetch(`${product.url}/api/audit?council=${year.council}&limit=12`, {
        headers: by(year.people.elena, "administrator"),
      })
    ).json();
    const kinds = trail.lines.map((line) => line.kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        "meeting-opened",
        "decision-recorded",
        "meeting-closed",
        "claim-approved",
        "claim-paid",
        "idea-acknowledged",
      ]),
    );
  });

  await test.step("after a power cut everything is there, and the window that stayed open finds its way back", async () => {
    await follows.goto(`${product.url}/ideas`);
    await expect(follows.getByText("Live", { exact: true }).first()).toBeVisible();
    await product.kill();
    await expect(follows.getByText("Live", { exact: true })).toHaveCount(0);
    await product.start();
    await expect(follows.getByText("Live", { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    const family = actingAs(product.url, year.people.advisor, "advisor");
    await family(`/api/councils/${year.council}/ideas`, { title: "A clock in every room", anonymous: false });
    await expect(follows.getByText("A clock in every room").first()).toBeVisible();
    await runs.goto(`${product.url}/meetings/${meeting}`);
    await expect(runs.getByText("We met, and agreed on quiet hours.")).toBeVisible();
  });
});

async function confirmIfAsked(page, name) {
  const again = page.getByRole("dialog").getByRole("button", { name });
  if (await again.isVisible().catch(() => false)) await again.click();
}

import { screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { testSession } from "@/test/session";
import { CouncilPayTab } from "./CouncilPayTab";
import type { Sum, Sums } from "./compensation";

const told = (minor: number): Sum => ({ amount: { minor, currency: "USD" }, suppressed: false });
const few: Sum = { amount: null, suppressed: true };
const sums: Sums = {
  claimed: told(150_00),
  submitted: few,
  due: told(0),
  paid: told(120_00),
  declined: few,
};

function open(totals: Sums, people: object[]) {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const names = (input as Request).url.includes("/names");
    const body = names
      ? { names: { ana: "Ana García" } }
      : { council: "nicu", year: 2026, totals, people };
    return new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
  });
  renderApp(
    <SessionProvider session={testSession(people.length > 0 ? "coordinator" : "leader")}>
      <CouncilPayTab />
    </SessionProvider>,
  );
}

afterEach(() => vi.restoreAllMocks());

it("says of what is left out that few people stand behind it, and why", async () => {
  open(sums, []);
  expect(await screen.findByText("$120.00")).toBeTruthy();
  expect(screen.getAllByText("fewer than 11")).toHaveLength(2);
  expect(screen.getByText(/a figure is left out/)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
});

it("tells those who run the council all of it, person by person", async () => {
  const whole = { ...sums, submitted: told(30_00), declined: told(0) };
  const totals = Object.fromEntries(
    Object.entries(whole).map(([key, { amount }]) => [key, amount] as const),
  );
  open(whole, [{ person: "ana", totals: { claims: 2, ...totals } }]);
  const row = within(await screen.findByRole("table"));
  expect(await row.findByRole("link", { name: "Ana García" })).toBeTruthy();
  expect(screen.queryByText("fewer than 11")).toBeNull();
});

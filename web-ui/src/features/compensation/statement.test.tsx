import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "@/shared/api/problem";
import { createQueryClient } from "@/shared/api/queries";
import type { RoleName } from "@/shared/session/roles";
import { type Session, SessionProvider } from "@/shared/session/SessionProvider";
import type { Claim } from "./compensation";
import MyPayPage from "./MyPayPage";
import PayStatementPage from "./PayStatementPage";
import RatesPage from "./RatesPage";
import { testAttendedMeeting, testClaim, testPolicy2026 } from "./testData";

const server = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }));

vi.mock("@/shared/api/client", () => ({
  api: { GET: server.get, POST: server.post },
  dataOf: async (answer: Promise<{ data: unknown }>) => (await answer).data,
}));

configure({ asyncUtilTimeout: 10_000 });

const usd = (minor: number) => ({ minor, currency: "USD" });
const council = { id: "council-1", name: "Family Council", zone: "America/Chicago", languages: [] };
let lines: Claim[];

const totals = {
  claims: 1,
  claimed: usd(5700),
  submitted: usd(0),
  due: usd(0),
  paid: usd(5700),
  declined: usd(0),
};

const answers: Record<string, () => unknown> = {
  "/api/organization": () => ({ id: "org", currency: "USD", policies: [testPolicy2026()] }),
  "/api/people/{person}/attended-meetings": () => [testAttendedMeeting("march", "2026-03-05")],
  "/api/people/names": () => ({ names: { marisol: "Marisol Vega" } }),
  "/api/people/{person}/pay/{year}": () => ({
    person: "marisol",
    year: 2026,
    lines,
    totals,
    paidInYear: usd(9900),
    reportableInYear: usd(5700),
    notices: [],
  }),
};

beforeEach(() => {
  lines = [];
  server.get.mockReset().mockImplementation(async (path: string) => ({ data: answers[path]?.() }));
  server.post.mockReset().mockResolvedValue({ data: { id: "claim-1", position: 7 } });
});

function open(path: string, me: string, ...held: RoleName[]) {
  const session: Session = {
    organization: { id: "org", name: "Lakeside", councils: [council] },
    person: { id: me, name: "Marisol Vega", roles: [] },
    council,
    councils: [council],
    is: (...roles) => roles.some((role) => held.includes(role)),
    isForAll: (...roles) => roles.some((role) => held.includes(role)),
    enterAs: false,
    outbox: false,
  };
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <SessionProvider session={session}>
          <MemoryRouter initialEntries={[path]}>
            <main>
              <Routes>
                <Route path="/my-pay" element={<MyPayPage />} />
                <Route path="/pay/rates" element={<RatesPage />} />
                <Route path="/pay/people/:person" element={<PayStatementPage />} />
              </Routes>
            </main>
          </MemoryRouter>
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const row = async () =>
  within(await screen.findByRole("table", { name: "Claims" })).getAllByRole("row")[1];

describe("a statement", () => {
  it("tells of a claim what it was for, how it was paid and under which number", async () => {
    const payments = [
      { amount: usd(5700), method: "CHECK" as const, reference: "1044", paidOn: "2026-03-20" },
    ];
    lines = [
      testClaim({ meeting: "march", standing: "PAID", paid: usd(5700), payments, receipt: "A-17" }),
    ];
    open("/my-pay?year=2026", "marisol", "advisor");
    await screen.findByText(/Meeting march/);
    const text = (await row())?.textContent;
    expect(text).toMatch(
      /March 5, 2026.*Time · Meeting march.*1 hour · \$57.00 an hour · receipt A-17/,
    );
    expect(text).toMatch(/Paid.*March 20, 2026 · \$57.00 · Check · 1044/);
    const receipt = screen.getByRole("link", { name: "Claim receipt: Time, $57.00" });
    expect(receipt.getAttribute("href")).toBe("/receipts/42");
  });

  it("keeps apart what was paid in the year and what of it counts for the tax office", async () => {
    lines = [testClaim()];
    open("/my-pay?year=2026", "marisol", "advisor");
    const sum = await screen.findByText(/Paid during 2026/);
    expect(sum.textContent).toMatch(/any year: \$99.00. Of that, \$57.00 for time/);
  });

  it("gives the reason of a claim that is not paid, and nothing more to do", async () => {
    const reason = { about: "marisol", text: "The clinic paid it" };
    lines = [testClaim({ standing: "DECLINED", reason })];
    open("/my-pay?year=2026", "marisol", "advisor");
    expect((await row())?.textContent).toMatch(/Not paid.*Reason: The clinic paid it/);
    expect(screen.queryByRole("button", { name: /^Pay me later/ })).toBeNull();
  });

  it("lets its advisor put a payment off", async () => {
    lines = [testClaim()];
    open("/my-pay?year=2026", "marisol", "advisor");
    await userEvent.click(
      await screen.findByRole("button", { name: "Pay me later: Time, $57.00" }),
    );
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Pay later" }));
    await waitFor(() => expect(server.post).toHaveBeenCalled());
    expect(server.post.mock.calls[0]?.[0]).toMatch(/deferral$/);
    expect(server.post.mock.calls[0]?.[1].body).toEqual({ until: "2027-01-02" });
  });

  it("shows a leader everything and lets them change nothing", async () => {
    lines = [testClaim()];
    open("/pay/people/marisol?year=2026", "lee", "leader");
    await screen.findByRole("heading", { name: "Pay of Marisol Vega, 2026" });
    expect((await row())?.textContent).toMatch(/Waiting for approval/);
    expect(screen.queryByRole("button", { name: /More for|Pay me later/ })).toBeNull();
  });
});

describe("the rates", () => {
  it("are sent in thousandths, without what was left empty", async () => {
    open("/pay/rates?year=2026", "elena", "coordinator");
    const hour = await screen.findByRole("textbox", { name: /An hour of time/ });
    await userEvent.clear(hour);
    await userEvent.type(hour, "58.5");
    await userEvent.clear(screen.getByRole("textbox", { name: /reported from/ }));
    await userEvent.click(screen.getByRole("button", { name: "Set the rates for 2026" }));
    await waitFor(() => expect(server.post).toHaveBeenCalled());
    const [path, { params, body }] = server.post.mock.calls[0] ?? [];
    expect(path).toBe("/api/organizations/{organization}/policies/{year}");
    expect(params.path).toEqual({ organization: "org", year: 2026 });
    expect(body).toEqual({
      currency: "USD",
      timeMilliPerHour: 58_500,
      participationMilliPerMeeting: 0,
      mileageMilliPerMile: 725,
      childCareMilliPerHour: 15_000,
      warnPercent: 80,
    });
  });

  it("show beside the threshold that the law's figure is not known", async () => {
    const detail = "We do not know the reporting threshold of 2027. Enter it.";
    server.post.mockRejectedValueOnce(
      new ProblemError(400, { type: "/problems/reporting-threshold-unknown", detail }),
    );
    open("/pay/rates?year=2027", "elena", "coordinator");
    await userEvent.click(await screen.findByRole("button", { name: "Set the rates for 2027" }));
    await screen.findByText(detail);
    const field = screen.getByRole("textbox", { name: /reported from/ });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field);
  });

  it("are read but not set by a leader", async () => {
    open("/pay/rates?year=2026", "lee", "leader");
    expect((await screen.findByRole("table")).textContent).toMatch(/2026.*\$57.00 an hour/);
    expect(screen.queryByRole("button", { name: /Set the rates/ })).toBeNull();
  });
});

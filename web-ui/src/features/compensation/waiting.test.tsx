import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "@/shared/api/problem";
import { createQueryClient } from "@/shared/api/queries";
import { type Session, SessionProvider } from "@/shared/session/SessionProvider";
import { ToastRegion } from "@/shared/ui/ToastRegion";
import CompensationPage from "./CompensationPage";
import type { Claim } from "./compensation";
import OpenClaimsHomeCard from "./OpenClaimsHomeCard";
import { testClaim } from "./testData";

const server = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }));

vi.mock("@/shared/api/client", () => ({
  api: { GET: server.get, POST: server.post },
  dataOf: async (answer: Promise<{ data: unknown }>) => (await answer).data,
}));

configure({ asyncUtilTimeout: 10_000 });

const council = { id: "council-1", name: "Family Council", zone: "America/Chicago", languages: [] };
const session: Session = {
  organization: { id: "org", name: "Lakeside", councils: [council] },
  person: { id: "elena", name: "Elena Rivera", roles: [] },
  council,
  councils: [council],
  is: (...roles) => roles.includes("coordinator"),
  isForAll: () => false,
  enterAs: false,
  outbox: false,
};

let open: Claim[];

/** Simulates the server's open claims: an approved claim awaits payment, and a paid or declined claim is removed. */
function carryOut(path: string, claim: string) {
  if (path.endsWith("/approval"))
    open = open.map((line) => (line.claim === claim ? { ...line, standing: "APPROVED" } : line));
  else open = open.filter((line) => line.claim !== claim);
}

beforeEach(() => {
  open = [
    testClaim({ claim: "one" }),
    testClaim({ claim: "two", person: "tom", category: "MILEAGE" }),
    testClaim({ claim: "three" }),
  ];
  server.get.mockReset().mockImplementation(async (path: string) => ({
    data: path.endsWith("/claims")
      ? open
      : path.endsWith("/names")
        ? { names: { marisol: "Marisol Vega", tom: "Tom Lee", elena: "Elena Rivera" } }
        : [],
  }));
  server.post.mockReset().mockImplementation(async (path, { params }) => {
    carryOut(path, params.path.claim);
    return { data: { id: params.path.claim, position: 7 } };
  });
});

function show(what = <CompensationPage />) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <SessionProvider session={session}>
          <MemoryRouter>
            <main>{what}</main>
          </MemoryRouter>
        </SessionProvider>
      </QueryClientProvider>
      <ToastRegion />
    </MantineProvider>,
  );
}

const sent = () =>
  server.post.mock.calls.map(([path, { params, body }]) => [
    path.split("/").at(-1),
    params.path.claim,
    body,
  ]);
const approvals = () => screen.findByRole("list", { name: "To approve" });
const button = (name: RegExp) => screen.findByRole("button", { name });

describe("claims that wait", () => {
  it("are approved one after the other with the keyboard alone", async () => {
    show();
    const [first] = await within(await approvals()).findAllByRole("button", { name: /^Approve/ });
    first?.focus();
    await userEvent.keyboard("{Enter}");
    const second = await button(/^Approve: Tom Lee, Driving, \$57.00/);
    await waitFor(() => expect(document.activeElement).toBe(second));
    await userEvent.keyboard("{Enter}");
    await waitFor(() =>
      expect(sent().map(([deed, claim]) => [deed, claim])).toEqual([
        ["approval", "one"],
        ["approval", "two"],
      ]),
    );
    const rest = await button(/^Approve: Marisol Vega/);
    await waitFor(() => expect(document.activeElement).toBe(rest));
  });

  it("are approved together, and the sum is on the button", async () => {
    show();
    await userEvent.click(await screen.findByRole("checkbox", { name: "All of them" }));
    await userEvent.click(await button(/^Approve 3 · \$171.00$/));
    await screen.findByRole("list", { name: "To pay" });
    expect(sent().map(([, claim]) => claim)).toEqual(["one", "two", "three"]);
    expect(screen.queryByRole("list", { name: "To approve" })).toBeNull();
  });

  it("are paid together, once it was said how, when and under which number", async () => {
    open = open.map((line) => ({ ...line, standing: "APPROVED" as const }));
    show();
    await userEvent.click(await screen.findByRole("checkbox", { name: "All of them" }));
    await userEvent.click(await button(/^Mark 3 as paid/));
    const dialog = within(await screen.findByRole("dialog", { name: /these 3 claims/ }));
    expect(server.post).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole("radio", { name: "Check" }));
    await userEvent.type(dialog.getByRole("textbox", { name: /Number of the check/ }), "1044");
    await userEvent.click(dialog.getByRole("button", { name: "Yes, $171.00 was paid" }));
    await screen.findByText("Nothing waits for you");
    expect(sent()[2]).toEqual([
      "payment",
      "three",
      expect.objectContaining({ method: "CHECK", reference: "1044" }),
    ]);
  });

  it("say beside the day of payment why it cannot be, and go on with the rest", async () => {
    open = open.map((line) => ({ ...line, standing: "APPROVED" as const }));
    show();
    await userEvent.click(await screen.findByRole("checkbox", { name: "All of them" }));
    await userEvent.click(await button(/^Mark 3 as paid/));
    const carriesOut = server.post.getMockImplementation() as (...call: unknown[]) => unknown;
    server.post.mockImplementationOnce(carriesOut).mockImplementationOnce(async () => {
      throw new ProblemError(409, {
        type: "/problems/payment-deferred",
        detail: "Not before May.",
      });
    });
    await userEvent.click(await button(/^Yes/));
    await screen.findByText("Not before May.");
    const day = screen.getByLabelText("Day of the payment");
    expect(day.getAttribute("aria-invalid")).toBe("true");
    await userEvent.click(await button(/^Yes, \$114.00 was paid/));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent().map(([, claim]) => claim)).toEqual(["one", "two", "two", "three"]);
  });

  it("are declined with a reason only", async () => {
    show();
    await userEvent.click(await button(/More for Tom Lee/));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Decline…" }));
    const decline = await button(/^Decline the claim/);
    await userEvent.click(decline);
    expect(server.post).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole("textbox", { name: /Reason/ }), " Paid by the clinic ");
    await userEvent.click(decline);
    await screen.findByText(/Declined\. The advisor can read/);
    expect(sent()).toEqual([["decline", "two", { reason: "Paid by the clinic" }]]);
  });

  it("are put right in cents, with a reason", async () => {
    show();
    await userEvent.click(await button(/More for Tom Lee/));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Correct the amount…" }));
    const amount = await screen.findByRole("textbox", { name: "Right amount" });
    await userEvent.clear(amount);
    await userEvent.type(amount, "28.7");
    await userEvent.type(screen.getByRole("textbox", { name: /^Reason/ }), "one way");
    await userEvent.click(await button(/^Correct it/));
    await waitFor(() => expect(server.post).toHaveBeenCalled());
    expect(sent()[0]).toEqual([
      "correction",
      "two",
      { amount: { minor: 2870, currency: "USD" }, overpayment: false, why: "one way" },
    ]);
  });

  it("show a refusal in the row that it is about", async () => {
    server.post.mockRejectedValueOnce(new ProblemError(409, { detail: "It was declined." }));
    show();
    await userEvent.click(await button(/^Approve: Tom Lee/));
    const rows = within(await approvals()).getAllByRole("listitem");
    await waitFor(() => expect(rows[1]?.textContent).toMatch(/It was declined/));
    expect(rows[0]?.textContent).not.toMatch(/It was declined/);
  });

  it("leave a coordinator's own claim to another person", async () => {
    open = [testClaim({ person: "elena" })];
    show();
    await screen.findByText("Your own claim: somebody else takes care of it.");
    expect(screen.queryByRole("button", { name: /^Approve/ })).toBeNull();
  });

  it("keep apart what its advisor wishes to be paid later", async () => {
    open = [testClaim({ standing: "APPROVED", deferredUntil: "2999-01-02" })];
    show();
    const later = await screen.findByRole("list", { name: /To pay later/ });
    expect(later.textContent).toMatch(/Not to be paid before January 2, 2999/);
    expect(screen.queryByRole("list", { name: "To pay" })).toBeNull();
  });

  it("say on an empty list what will come", async () => {
    open = [];
    show();
    await screen.findByText("Nothing waits for you");
  });
});

describe("Home", () => {
  it("counts what waits for a coordinator", async () => {
    open = [testClaim(), testClaim({ claim: "two", standing: "APPROVED" })];
    show(<OpenClaimsHomeCard />);
    const card = await screen.findByRole("region", { name: "Claims waiting" });
    expect(card.textContent).toMatch(/1 to approve\$57.00.*1 to pay\$57.00/);
  });
});

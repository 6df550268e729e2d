import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "@/shared/api/problem";
import { createQueryClient } from "@/shared/api/queries";
import { type Session, SessionProvider } from "@/shared/session/SessionProvider";
import type { Claim, Policy } from "./compensation";
import { feature } from "./feature";
import { testAttendedMeeting, testClaim, testPolicy2026 } from "./testData";

const server = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }));

vi.mock("@/shared/api/client", () => ({
  api: { GET: server.get, POST: server.post },
  dataOf: async (answer: Promise<{ data: unknown }>) => (await answer).data,
}));

// Pages load lazily, and the timeout is long so that a busy machine does not fail a test.
configure({ asyncUtilTimeout: 10_000 });

const council = { id: "council-1", name: "Family Council", zone: "America/Chicago", languages: [] };
const session: Session = {
  organization: { id: "org", name: "Lakeside", councils: [council] },
  person: { id: "marisol", name: "Marisol Vega", roles: [] },
  council,
  councils: [council],
  is: (...roles) => roles.includes("advisor"),
  isForAll: () => false,
  enterAs: false,
  outbox: false,
};

let lines: Claim[];
let policies: Policy[];
let paid: number;

function answerOf(path: string, year?: number): unknown {
  if (path === "/api/organization") return { id: "org", currency: "USD", policies };
  if (path.endsWith("/attended-meetings"))
    return [
      testAttendedMeeting("march", "2026-03-05"),
      testAttendedMeeting("february", "2026-02-05"),
    ];
  return {
    person: "marisol",
    year,
    lines: lines.filter(({ on }) => on.startsWith(String(year))),
    totals: null,
    paidInYear: null,
    reportableInYear: { minor: paid, currency: "USD" },
    notices: [],
  };
}

beforeEach(() => {
  lines = [testClaim({ meeting: "february", on: "2026-02-05", standing: "PAID" })];
  policies = [testPolicy2026({ participation: { milli: 20_000, currency: "USD" } })];
  paid = 0;
  server.get.mockImplementation(async (path, { params } = {}) => ({
    data: answerOf(path, params?.path?.year),
  }));
  server.post.mockReset().mockImplementation(async (_, { body }) => {
    lines.push(testClaim({ ...body, claim: `claim-${body.category}` }));
    return { data: { id: `claim-${body.category}`, position: 7 } };
  });
});

/** Simulates taps on the screen and counts them. */
function finger() {
  const taps = vi.fn();
  const tap = async (name: RegExp, role: "link" | "checkbox" | "button") => {
    taps();
    await userEvent.click(await screen.findByRole(role, { name }));
  };
  return { taps, tap };
}

function open(path: string) {
  const router = createMemoryRouter(feature.routes ?? [], { initialEntries: [path] });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <SessionProvider session={session}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return router;
}

const sent = () => server.post.mock.calls.map(([, { body }]) => body);

describe("a claim", () => {
  it("takes three taps: the meeting, what there was besides time, send", async () => {
    const { tap, taps } = finger();
    const router = open("/claim");
    await tap(/Meeting march/, "link");
    await tap(/Child care/, "checkbox");
    await tap(/Send my claim for \$128.00/, "button");
    await screen.findByRole("heading", { name: "Thank you. Your claim was sent." });
    expect(taps).toHaveBeenCalledTimes(3);
    expect(router.state.location.pathname).toBe("/claim/march/sent");
    const about = { meeting: "march", on: "2026-03-05" };
    expect(sent()).toEqual([
      { ...about, category: "TIME", quantityMilli: 1500 },
      { ...about, category: "PARTICIPATION", quantityMilli: 1000 },
      { ...about, category: "CHILD_CARE", quantityMilli: 1500 },
    ]);
  });

  it("is two taps when there was nothing besides pay, and says what happens now", async () => {
    const { tap, taps } = finger();
    open("/claim");
    await tap(/Meeting march/, "link");
    await tap(/Send my claim/, "button");
    await screen.findByRole("heading", { name: "What happens now" });
    expect(taps).toHaveBeenCalledTimes(2);
    expect((await screen.findAllByText("Waiting for approval")).length).toBe(2);
  });

  it("shows the newest meeting first, and what was claimed of each", async () => {
    open("/claim");
    const list = await screen.findByRole("list", { name: "Meetings you took part in" });
    const rows = within(list).getAllByRole("listitem");
    expect(rows[0]?.textContent).toMatch(/Meeting march/);
    expect(rows[1]?.textContent).toMatch(/Claimed so far: Time \$57.00/);
  });

  it("offers no second claim where everything was claimed", async () => {
    policies = [
      testPolicy2026({
        mileage: testPolicy2026().participation,
        childCare: testPolicy2026().participation,
      }),
    ];
    open("/claim");
    expect(await screen.findByText("Claimed: Time $57.00")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /Meeting february/ })).toBeNull();
  });

  it("puts a refusal beside what was refused, keeps the rest sent, and sends only that again", async () => {
    server.post.mockImplementationOnce(async () => {
      throw new ProblemError(400, {
        fields: [{ field: "quantityMilli", message: "Too many hours." }],
      });
    });
    open("/claim/march");
    await userEvent.click(await screen.findByRole("button", { name: /Send my claim/ }));
    await screen.findByText("Too many hours.");
    const hours = screen.getByRole<HTMLInputElement>("textbox", { name: "Hours" });
    expect(hours.getAttribute("aria-invalid")).toBe("true");
    await waitFor(() => expect(document.activeElement).toBe(hours));
    expect(screen.getByText("Sent")).toBeTruthy();
    await userEvent.clear(hours);
    await userEvent.type(hours, "1");
    await userEvent.click(screen.getByRole("button", { name: "Send my claim for $57.00" }));
    await screen.findByRole("heading", { name: /Thank you/ });
    expect(sent().map(({ category, quantityMilli }) => [category, quantityMilli])).toEqual([
      ["TIME", 1500],
      ["PARTICIPATION", 1000],
      ["TIME", 1000],
    ]);
  });

  it("asks for the miles before it sends anything", async () => {
    const { tap } = finger();
    open("/claim/march");
    await tap(/Driving/, "checkbox");
    await tap(/Send my claim/, "button");
    await screen.findByText(/Please write the miles/);
    expect(server.post).not.toHaveBeenCalled();
  });

  it("sends the receipt's number with the expense", async () => {
    const { tap } = finger();
    open("/claim/march");
    await tap(/Child care/, "checkbox");
    await userEvent.type(await screen.findByRole("textbox", { name: /Receipt/ }), " A-17 ");
    await tap(/Send my claim/, "button");
    await screen.findByRole("heading", { name: /Thank you/ });
    expect(sent().at(-1)).toMatchObject({ category: "CHILD_CARE", receipt: "A-17" });
  });

  it("warns as the year's pay nears the sum that is reported", async () => {
    paid = 150_000;
    open("/claim/march");
    const note = await screen.findByRole("note");
    // 1,500 is paid and 105.50 is in this claim; the warning starts at 80 % of 2,000.
    expect(note.textContent).toMatch(/about \$1,605.50.*From \$2,000.00/);
  });

  it("does not warn far from it", async () => {
    paid = 140_000;
    open("/claim/march");
    await screen.findByRole("button", { name: /Send my claim/ });
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("says so when there are no rates for the year", async () => {
    policies = [testPolicy2026({ year: 2025 })];
    open("/claim/march");
    expect(await screen.findByText(/There are no rates for 2026 yet/)).toBeTruthy();
  });
});

import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { RoleName } from "@/shared/session/roles";
import { SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { testSession } from "@/test/session";
import { AccommodationForm } from "./AccommodationForm";
import { Agenda } from "./Agenda";
import { AttendeeList } from "./AttendeeList";
import { MonthCalendarTable } from "./MonthCalendar";
import type { Attendee, MeetingDetails, MeetingSummary } from "./meetings";
import { RsvpButtons } from "./RsvpButtons";

const card: MeetingSummary = {
  meeting: "december",
  council: "council-1",
  title: "December meeting",
  start: "2026-12-03T01:00:00Z",
  zone: "America/New_York",
  minutes: 90,
  mode: "HYBRID",
  languages: ["en"],
  evening: true,
  phase: "ANNOUNCED",
};
const ana: Attendee = {
  person: "ana",
  side: "FAMILY",
  invited: true,
  answer: "YES",
  needs: [{ need: "CHILD_CARE" }],
};
const ben: Attendee = { ...ana, person: "ben", needs: [{ need: "RIDE" }] };
const item = (id: string, kind: "TOPIC" | "FAMILY_IDEAS", title: string | null) =>
  ({ meeting: "december", item: id, kind, title, minutes: 10 }) as const;
const detail: MeetingDetails = {
  card,
  guests: [ana, ben],
  turnout: { familyCame: 0, familyExpected: 2, staffCame: 0, staffExpected: 0 },
  notes: {
    agenda: [item("family-ideas", "FAMILY_IDEAS", null), item("food", "TOPIC", "Food")],
    decisions: [],
    actions: [],
    corrections: [],
    moves: [],
  },
};
const names = { ana: "Ana Ruiz", ben: "Ben Li" };

let sent: { url: string; body: unknown }[] = [];

beforeEach(() => {
  sent = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const request = (input as Request).clone();
    if (request.method === "POST")
      sent.push({ url: new URL(request.url).pathname, body: await request.json() });
    const said = request.url.includes("/ideas") ? [] : detail;
    const answer = request.method === "POST" ? { id: "december" } : said;
    return new Response(JSON.stringify(answer), {
      headers: { "Content-Type": "application/json" },
    });
  });
});

function showAs(role: RoleName, what: ReactNode) {
  renderApp(<SessionProvider session={testSession(role)}>{what}</SessionProvider>);
}

describe("an invitation", () => {
  it("is answered with one touch, and nothing asked for is taken back", async () => {
    showAs("advisor", <RsvpButtons card={card} />);
    await userEvent.click(await screen.findByRole("button", { name: "Maybe" }));
    expect(sent[0]).toMatchObject({
      url: "/api/councils/council-1/meetings/december/answers",
      body: { answer: "MAYBE", needs: ["CHILD_CARE"] },
    });
  });

  it("asks for the language once an interpreter is wished for", async () => {
    showAs("advisor", <AccommodationForm card={card} guests={[ana]} />);
    expect(screen.queryByLabelText(/Which language/)).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: "Interpreter" }));
    await userEvent.click(screen.getByRole("button", { name: "Tell the coordinator" }));
    expect(screen.getByText("Please choose one.")).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText(/Which language/), "Spanish");
    await userEvent.click(screen.getByRole("button", { name: "Tell the coordinator" }));
    expect(sent.map(({ body }) => body)).toMatchObject([
      { answer: "YES", needs: ["CHILD_CARE", "INTERPRETER"], interpreterLanguage: "es" },
    ]);
  });

  it("asks nobody for needs who cannot come or was not invited", () => {
    showAs("advisor", <AccommodationForm card={card} guests={[{ ...ana, answer: "NO" }, ben]} />);
    showAs("advisor", <AccommodationForm card={{ ...card, phase: "OPEN" }} guests={[ana]} />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("what people need", () => {
  it("is seen by themselves and not by one another", () => {
    showAs("advisor", <AttendeeList guests={[ana, ben]} names={names} phase="ANNOUNCED" />);
    expect(screen.getByText("Child care")).toBeDefined();
    expect(screen.queryByText("A ride")).toBeNull();
  });

  it("never reaches paper, and is gone from the page once the meeting is over", () => {
    showAs("coordinator", <AttendeeList guests={[ben]} names={names} phase="ANNOUNCED" />);
    expect(screen.getByText("A ride").closest(".lt-no-print")).not.toBeNull();
    cleanup();
    showAs("coordinator", <AttendeeList guests={[ben]} names={names} phase="CLOSED" />);
    expect(screen.queryByText("A ride")).toBeNull();
  });

  it("is visible to the person who arranges it", () => {
    showAs("coordinator", <AttendeeList guests={[ana, ben]} names={names} phase="ANNOUNCED" />);
    expect(screen.getByText("A ride")).toBeDefined();
  });
});

describe("the agenda", () => {
  it("is put in another order by a coordinator", async () => {
    showAs("coordinator", <Agenda detail={detail} names={names} />);
    await userEvent.click(screen.getByRole("button", { name: "Earlier: Food" }));
    expect(sent[0]).toEqual({
      url: "/api/councils/council-1/meetings/december/agenda/order",
      body: { items: ["food", "family-ideas"] },
    });
  });

  it("keeps the standing item for families’ ideas", () => {
    showAs("coordinator", <Agenda detail={detail} names={names} />);
    expect(
      screen.queryByRole("button", { name: "Take off the agenda: Families’ ideas" }),
    ).toBeNull();
    expect(screen.getByRole("button", { name: "Take off the agenda: Food" })).toBeDefined();
  });

  it("is only read by advisors, and by everybody once the minutes are closed", () => {
    showAs("advisor", <Agenda detail={detail} names={names} />);
    showAs(
      "coordinator",
      <Agenda detail={{ ...detail, card: { ...card, phase: "CLOSED" } }} names={names} />,
    );
    expect(screen.getAllByRole("list")).toHaveLength(2);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

it("the month shows a late meeting under its day in the council's zone, and a cancelled one as such", () => {
  const off = {
    ...card,
    meeting: "off",
    start: "2026-12-16T23:00:00Z",
    phase: "CANCELLED" as const,
  };
  showAs(
    "advisor",
    <MonthCalendarTable month="2026-12" title="December 2026" cards={[card, off]} />,
  );
  const table = screen.getByRole("table", { name: "December 2026" });
  const cell = within(table)
    .getByRole("link", { name: /8:00 PM.*December meeting$/ })
    .closest("td");
  expect(cell?.querySelector("time")?.getAttribute("datetime")).toBe("2026-12-02");
  expect(within(table).getByRole("link", { name: /Cancelled/ })).toBeDefined();
});

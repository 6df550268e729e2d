import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NetworkError, ProblemError } from "@/shared/api/problem";
import { renderApp } from "@/test/renderApp";
import { ConfirmDialog } from "./ConfirmDialog";
import { DataTable } from "./DataTable";
import { DateTimeText } from "./DateTimeText";
import { ErrorAlert } from "./ErrorAlert";
import { IdeaPipeline } from "./IdeaPipeline";
import { formatMoney } from "./MoneyText";
import { ToastRegion, toast } from "./ToastRegion";

const claims = (
  <DataTable
    caption="Claims"
    rows={[{ id: "1", who: "Marisol", pay: "$45.00" }]}
    rowKey={({ id }) => id}
    columns={[
      { key: "who", header: "Advisor", cell: ({ who }) => who },
      { key: "pay", header: "Amount", align: "end", cell: ({ pay }) => pay },
    ]}
  />
);

afterEach(() => vi.restoreAllMocks());

describe("a table", () => {
  it("has a name and a header for each row where there is room", () => {
    renderApp(claims);
    const table = screen.getByRole("table", { name: "Claims" });
    expect(within(table).getByRole("rowheader").textContent).toBe("Marisol");
  });

  it("is a stack of articles on a phone, and no cell loses its header", () => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (media) =>
        ({
          matches: true,
          media,
          addEventListener: vi.fn(),
          removeEventListener: vi.fn(),
        }) as never,
    );
    renderApp(claims);
    expect(screen.queryByRole("table")).toBeNull();
    const article = within(screen.getByRole("list", { name: "Claims" })).getByRole("article");
    expect(article.textContent).toBe("MarisolAmount$45.00");
  });
});

describe("the band", () => {
  it("says each figure with its word and leads to the ideas behind it", () => {
    renderApp(
      <IdeaPipeline
        counts={{ heard: 1261, weighing: 48, progress: 27, changed: 101 }}
        linkTo={(stage) => `/ideas?stage=${stage}`}
      />,
    );
    const heard = screen.getByRole("link", { name: "1,261 Heard" });
    expect(heard.getAttribute("href")).toBe("/ideas?stage=heard");
    expect(screen.getAllByRole("link")).toHaveLength(4);
  });
});

describe("a question before a deed", () => {
  it("stays and says why when the deed was refused, and goes when it worked", async () => {
    const onClose = vi.fn();
    const onConfirm = vi
      .fn()
      .mockRejectedValueOnce(new ProblemError(409, { detail: "It is already being tested." }))
      .mockResolvedValueOnce(undefined);
    renderApp(
      <ConfirmDialog
        opened
        title="Withdraw?"
        confirm="Withdraw"
        onClose={onClose}
        onConfirm={onConfirm}
      >
        The council will no longer see it.
      </ConfirmDialog>,
    );
    const dialog = screen.getByRole("dialog", { name: "Withdraw?" });
    const deed = within(dialog).getByRole("button", { name: "Withdraw" });
    await userEvent.click(deed);
    expect(within(dialog).getByRole("alert").textContent).toBe("It is already being tested.");
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(deed);
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});

describe("what went wrong", () => {
  it("is the server's own sentence where it has one, and never a status code", () => {
    renderApp(<ErrorAlert error={new ProblemError(500)} />);
    expect(screen.getByRole("alert").textContent).toMatch(/on our side/);
  });

  it("offers another try when nobody answered", async () => {
    const retry = vi.fn();
    renderApp(<ErrorAlert error={new NetworkError(null)} onRetry={retry} />);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("a moment", () => {
  it("is told in the council's zone, with the reader's own time beside it when clocks differ", () => {
    vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
      timeZone: "America/New_York",
    } as Intl.ResolvedDateTimeFormatOptions);
    renderApp(<DateTimeText at="2026-12-02T23:00:00Z" zone="America/Chicago" />);
    const text = screen.getByRole("time").textContent?.replace(/\s+/g, " ");
    expect(text).toBe("Wednesday, December 2 at 5:00 PM (Chicago) · 6:00 PM where you are");
  });
});

describe("an amount", () => {
  it("is written as readers in the United States write it, in both languages", () => {
    const value = { minor: 123_450, currency: "USD" };
    expect(formatMoney(value, "en-US")).toBe("$1,234.50");
    expect(formatMoney(value, "es-US")).toBe("$1,234.50");
    expect(formatMoney({ minor: 500, currency: "JPY" }, "en-US")).toBe("¥500");
  });
});

describe("a toast", () => {
  it("is read out, and goes away when closed", async () => {
    renderApp(<ToastRegion />);
    toast("Thank you.");
    expect((await screen.findByText("Thank you.")).closest("[role=status]")).not.toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText("Thank you.")).toBeNull();
  });
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { testSession } from "@/test/session";
import ReceiptPage from "./ReceiptPage";

const KEY = "longtable/0123456789abcdef+7c1adcbb+AQOhB7";
const receipt = {
  format: "longtable-receipt/1",
  position: 42,
  commit: "AAEC",
  index: 40,
  path: [],
  checkpoint: "longtable/0123456789abcdef\n1234\nroot\n\n— longtable/0123456789abcdef sig\n",
  key: KEY,
};

const event = (effective: string) => ({
  line: {
    position: 42,
    recorded: "2026-03-06T01:00:00Z",
    effective,
    zone: "America/New_York",
    councilName: "Parents' council",
    sentence: "Ana Ruiz submitted the idea “Chairs that fold flat”",
  },
  chain: { at: "2026-03-06T01:00:01Z", position: 42, n: 1, hash: "", prev: "" },
});

const session = testSession("advisor");

function answer(file: object, effective = "2026-03-06T01:00:00Z") {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const asked = (input as Request).url.endsWith("/receipt") ? file : event(effective);
    return new Response(JSON.stringify(asked), { headers: { "Content-Type": "application/json" } });
  });
  renderApp(
    <SessionProvider session={session}>
      <Routes>
        <Route path="/receipts/:position" element={<ReceiptPage />} />
      </Routes>
    </SessionProvider>,
    "/receipts/42",
  );
}

beforeEach(() => localStorage.clear());

describe("a receipt's page", () => {
  it("says what was recorded, where, and what signed it", async () => {
    answer(receipt);
    expect(await screen.findByText(/Chairs that fold flat/)).toBeDefined();
    expect(screen.getByText("Position 42")).toBeDefined();
    expect(screen.getByText(/in 1,234 steps/)).toBeDefined();
    expect(screen.getByText(KEY)).toBeDefined();
    expect(screen.getByText("Parents' council, Lakeside")).toBeDefined();
    expect(screen.queryByText("Took effect")).toBeNull();
  });

  it("tells when it happened where that is not when it was recorded", async () => {
    answer(receipt, "2025-12-01T01:00:00Z");
    expect(await screen.findByText("Took effect")).toBeDefined();
  });

  it("shows the code as an image with a text for who cannot see it, and word for word", async () => {
    answer(receipt);
    const image = await screen.findByRole("img", { name: /QR code that holds the whole receipt/ });
    const code = screen.getByText(/^LTR1:/).textContent ?? "";
    expect(image.getAttribute("aria-label")).toContain(`${code.length} characters`);
  });

  it("says that the file is what to keep when there is too much for a code", async () => {
    const random = Array.from({ length: 6000 }, () => Math.random().toString(36).slice(2, 3));
    answer({ ...receipt, commit: random.join("") });
    expect(await screen.findByText(/too large for a QR code/)).toBeDefined();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("gives the file as the server gave it", async () => {
    const kept: Blob[] = [];
    URL.createObjectURL = vi.fn((blob: Blob) => String(kept.push(blob)));
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    answer(receipt);
    await userEvent.click(
      await screen.findByRole("button", { name: "Save the receipt as a file" }),
    );
    await waitFor(() => expect(kept).toHaveLength(1));
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe(
      "longtable-receipt-42.json",
    );
    expect(kept[0]?.size).toBe(new TextEncoder().encode(JSON.stringify(receipt)).length);
  });
});

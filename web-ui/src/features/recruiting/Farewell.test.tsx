import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SessionProvider, sessionOf } from "@/shared/session/Session";
import { show } from "@/test/show";
import { Farewell, type FarewellKind } from "./Farewell";
import { todayIn } from "./words";

const ZONE = "America/Chicago";
const council = { id: "c", name: "Family Council", languages: ["en"], zone: ZONE };
const organization = { id: "o", name: "Lakeside", councils: [council] };
const elena = {
  id: "p",
  name: "Elena",
  organization: "o",
  roles: [{ role: "COORDINATOR", council: "c" }],
};

function ask(kind: FarewellKind, onConfirm = vi.fn(() => Promise.resolve())) {
  const session = sessionOf(organization, elena, "c");
  if (!session) throw new Error("Elena has a role");
  show(
    <SessionProvider session={session}>
      <Farewell kind={kind} name="Ana" opened onClose={() => {}} onConfirm={onConfirm} />
    </SessionProvider>,
  );
  return onConfirm;
}

describe("a farewell", () => {
  it("counts from today on the council's clocks unless another day is named", async () => {
    const confirmed = ask("leave");
    await userEvent.type(screen.getByRole("textbox", { name: /Why/ }), "Moving away");
    await userEvent.click(screen.getByRole("button", { name: "Step down" }));
    expect(confirmed).toHaveBeenCalledWith({ reason: "Moving away", day: todayIn(ZONE) });
  });

  it("asks nobody for a reason who cannot be asked", async () => {
    const confirmed = ask("lapse");
    expect(screen.queryByRole("textbox", { name: /Why/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Free the seat" }));
    expect(confirmed).toHaveBeenCalledWith({ reason: "", day: todayIn(ZONE) });
  });

  it("names no day for a no, which counts at once", async () => {
    const confirmed = ask("decline");
    await userEvent.click(screen.getByRole("button", { name: "They said no" }));
    expect(confirmed).toHaveBeenCalledWith({ reason: "", day: null });
  });
});

describe("today", () => {
  it("is the council's day, not the reader's", () => {
    const late = new Date("2026-11-22T03:00:00Z");
    expect(todayIn(ZONE, late)).toBe("2026-11-21");
    expect(todayIn("UTC", late)).toBe("2026-11-22");
  });
});

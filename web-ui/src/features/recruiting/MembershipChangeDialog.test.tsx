import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createSession, SessionProvider } from "@/shared/session/SessionProvider";
import { renderApp } from "@/test/renderApp";
import { type MembershipChange, MembershipChangeDialog } from "./MembershipChangeDialog";
import { todayIn } from "./options";

const ZONE = "America/Chicago";
const council = { id: "c", name: "Family Council", languages: ["en"], zone: ZONE };
const organization = { id: "o", name: "Lakeside", councils: [council] };
const elena = {
  id: "p",
  name: "Elena",
  organization: "o",
  roles: [{ role: "COORDINATOR", council: "c" }],
};

function ask(kind: MembershipChange, onConfirm = vi.fn(() => Promise.resolve())) {
  const session = createSession(organization, elena, "c");
  if (!session) throw new Error("Elena has a role");
  renderApp(
    <SessionProvider session={session}>
      <MembershipChangeDialog
        kind={kind}
        name="Ana"
        opened
        onClose={() => {}}
        onConfirm={onConfirm}
      />
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

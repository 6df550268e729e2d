import { describe, expect, it } from "vitest";
import { Problem } from "@/shared/api/problem";
import { besideItsField } from "./deeds";

describe("a refused nomination", () => {
  it("says what is wrong with the email beside the email, and stays the same refusal", () => {
    const refusal = new Problem(400, {
      type: "/problems/invalid",
      detail: "Please look again.",
      fields: [{ field: "newcomer.email", message: "No email address." }],
    });
    let thrown: unknown;
    try {
      besideItsField(refusal);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ status: 400, slug: "invalid", detail: "Please look again." });
    expect((thrown as Problem).byField()).toEqual({ email: "No email address." });
  });
});

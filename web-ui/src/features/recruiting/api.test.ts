import { describe, expect, it } from "vitest";
import { ProblemError } from "@/shared/api/problem";
import { mapEmailProblem } from "./api";

describe("a refused nomination", () => {
  it("says what is wrong with the email beside the email, and stays the same refusal", () => {
    const refusal = new ProblemError(400, {
      type: "/problems/invalid",
      detail: "Please look again.",
      fields: [{ field: "newcomer.email", message: "No email address." }],
    });
    let thrown: unknown;
    try {
      mapEmailProblem(refusal);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ status: 400, slug: "invalid", detail: "Please look again." });
    expect((thrown as ProblemError).byField()).toEqual({ email: "No email address." });
  });
});

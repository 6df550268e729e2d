// @vitest-environment node
import { describe, expect, it } from "vitest";
import { highestRole } from "./roles";
import { createSession } from "./SessionProvider";

const council = (id: string) => ({ id, name: id, languages: ["en"], zone: "America/New_York" });
const organization = { id: "o", name: "Lakeside", councils: ["c1", "c2", "c3"].map(council) };
const person = (...roles: { role: string; council?: string | null }[]) => ({
  id: "p",
  name: "Elena",
  organization: "o",
  roles,
});

describe("a session", () => {
  it("offers the councils in which the person has a role", () => {
    const elena = person(
      { role: "ADVISOR", council: "c1" },
      { role: "COORDINATOR", council: "c3" },
    );
    const session = createSession(organization, elena, "c3");
    expect(session?.councils.map(({ id }) => id)).toEqual(["c1", "c3"]);
    expect(session?.is("coordinator")).toBe(true);
    expect(session?.is("advisor")).toBe(false);
  });

  it("offers all councils to a person with a role in the whole organization", () => {
    const session = createSession(organization, person({ role: "LEADER", council: null }), null);
    expect(session?.councils).toHaveLength(3);
    expect(session?.is("leader", "coordinator")).toBe(true);
  });

  it("falls back to a council of one's own when the chosen one is none", () => {
    const session = createSession(organization, person({ role: "ADVISOR", council: "c2" }), "c1");
    expect(session?.council.id).toBe("c2");
  });

  it("does not exist for a person without a role", () => {
    expect(
      createSession(organization, person({ role: "ADVISOR", council: "gone" }), null),
    ).toBeNull();
  });
});

describe("the role in which a person acts", () => {
  const roles = [
    { role: "advisor", council: "c1" },
    { role: "staff-partner", council: "c1" },
    { role: "LEADER", council: null },
  ];

  it("is the one that counts for most in that council, in the API's spelling", () => {
    expect(highestRole(roles, "c1")).toBe("STAFF_PARTNER");
    expect(highestRole(roles, "c2")).toBe("LEADER");
    expect(highestRole([], "c2")).toBeNull();
  });
});

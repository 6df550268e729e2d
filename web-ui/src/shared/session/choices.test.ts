import { beforeEach, describe, expect, it } from "vitest";
import { chooseCouncil, choosePerson, choosePersonAgain, currentActor } from "./choices";

const ana = {
  id: "ana",
  name: "Ana",
  organization: "o",
  roles: [{ role: "ADVISOR", council: "c1" }],
};

beforeEach(() => choosePerson(ana));

describe("who was chosen on this device", () => {
  it("gets what they were given since then, and stays at the council they look at", () => {
    chooseCouncil("c2");
    choosePersonAgain({
      id: "ana",
      name: "Ana Lee",
      roles: [...ana.roles, { role: "COORDINATOR", council: "c2" }],
    });
    expect(currentActor()).toEqual({ person: "ana", role: "COORDINATOR" });
    expect(JSON.parse(localStorage.getItem("longtable.choices") ?? "")).toMatchObject({
      person: { name: "Ana Lee", organization: "o" },
      council: "c2",
    });
  });

  it("is not replaced by somebody else's news", () => {
    choosePersonAgain({ id: "luis", name: "Luis", roles: [{ role: "LEADER", council: null }] });
    expect(currentActor()).toEqual({ person: "ana", role: "ADVISOR" });
  });
});

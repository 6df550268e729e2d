import { describe, expect, it } from "vitest";
import {
  accommodationSchema,
  formatLanguage,
  interpreterLanguages,
  keepNeeds,
} from "./invitationResponses";
import type { Attendee } from "./meetings";

const guest: Attendee = {
  person: "marisol",
  side: "FAMILY",
  invited: true,
  answer: "YES",
  note: { about: "marisol", text: "Two children" },
  needs: [{ need: "CHILD_CARE" }, { need: "INTERPRETER", language: "es" }],
};

describe("an answer given with one touch", () => {
  it("takes nothing back that was asked for before", () => {
    expect(keepNeeds("MAYBE", guest)).toEqual({
      answer: "MAYBE",
      needs: ["CHILD_CARE", "INTERPRETER"],
      interpreterLanguage: "es",
      note: "Two children",
    });
  });

  it("asks for nothing when nothing was asked for", () => {
    expect(keepNeeds("YES", undefined)).toMatchObject({ needs: [], note: null });
  });
});

describe("what a person needs", () => {
  it("names the interpreter's language, or is not complete", () => {
    const wish = { needs: ["INTERPRETER" as const], language: "", note: "" };
    expect(accommodationSchema.safeParse(wish).error?.issues[0]?.path).toEqual(["language"]);
    expect(accommodationSchema.parse({ ...wish, language: "vi" }).interpreterLanguage).toBe("vi");
  });

  it("leaves out a language chosen before the interpreter was unticked", () => {
    expect(accommodationSchema.parse({ needs: ["FOOD"], language: "vi", note: " " })).toEqual({
      needs: ["FOOD"],
      interpreterLanguage: null,
      note: null,
    });
  });
});

describe("the languages offered", () => {
  it("begin with the council's own and hold each once", () => {
    const offered = interpreterLanguages(["en", "vi"]);
    expect(offered[0]).toBe("vi");
    expect(new Set(offered).size).toBe(offered.length);
  });

  it("are called as the reader calls them", () => {
    expect(formatLanguage("es", "en-US")).toBe("Spanish");
    expect(formatLanguage("vi", "es-US")).toBe("vietnamita");
  });
});

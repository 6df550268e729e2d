import { describe, expect, it } from "vitest";
import { agendaItemSchema, moveItem } from "./agenda";

const ideas = [{ id: "idea-1", title: "A quiet room" }];
const typed = {
  kind: "TOPIC" as const,
  idea: "",
  title: " Parking ",
  minutes: "15",
  presenter: "",
};

describe("an item for the agenda", () => {
  it("has a title and a length", () => {
    expect(agendaItemSchema(ideas).parse(typed)).toEqual({
      kind: "TOPIC",
      idea: null,
      title: "Parking",
      minutes: 15,
      presenter: null,
    });
    expect(
      agendaItemSchema(ideas).safeParse({ ...typed, title: " " }).error?.issues[0]?.path,
    ).toEqual(["title"]);
  });

  it("about an idea names it, and borrows its words", () => {
    const about = { ...typed, kind: "IDEA" as const, title: "" };
    expect(agendaItemSchema(ideas).safeParse(about).error?.issues[0]?.path).toEqual(["idea"]);
    expect(agendaItemSchema(ideas).parse({ ...about, idea: "idea-1" })).toMatchObject({
      idea: "idea-1",
      title: "A quiet room",
    });
  });

  it("forgets an idea chosen before it became a topic", () => {
    expect(agendaItemSchema(ideas).parse({ ...typed, idea: "idea-1" }).idea).toBeNull();
  });
});

describe("an agenda put in another order", () => {
  const items = ["ideas", "food", "parking"];

  it("moves one item up or down and keeps the others", () => {
    expect(moveItem(items, "parking", -1)).toEqual(["ideas", "parking", "food"]);
    expect(moveItem(items, "ideas", 1)).toEqual(["food", "ideas", "parking"]);
  });

  it("stays as it is at its ends", () => {
    expect(moveItem(items, "ideas", -1)).toEqual(items);
    expect(moveItem(items, "parking", 1)).toEqual(items);
  });
});

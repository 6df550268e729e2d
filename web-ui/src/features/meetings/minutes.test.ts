import { describe, expect, it } from "vitest";
import type { MeetingDetails } from "./meetings";
import { createMinutesDraft, loadMinutesDraft, saveMinutesDraft } from "./minutes";

const words = {
  present: "Present",
  absent: "Absent",
  decisions: "Decisions",
  actions: "Actions",
  due: (day: string) => `due ${day}`,
  name: (person: string) => person.toUpperCase(),
};

function detail(notes: Partial<MeetingDetails["notes"]>): MeetingDetails {
  return {
    guests: [
      { person: "ana", presence: "VIDEO" },
      { person: "ben", presence: "ABSENT" },
      { person: "cy", presence: null },
    ],
    notes: { decisions: [], actions: [], ...notes },
  } as unknown as MeetingDetails;
}

describe("minutes to begin with", () => {
  it("hold who was there, what was decided and who does what", () => {
    const notes = {
      decisions: [{ text: "We try the quiet room" }],
      actions: [{ text: "Ask the unit", owner: "ana", due: "2026-12-09" }],
    } as Partial<MeetingDetails["notes"]>;
    expect(createMinutesDraft(detail(notes), words)).toBe(
      [
        "Present: ANA",
        "Absent: BEN",
        "Decisions\n• We try the quiet room",
        "Actions\n• ANA: Ask the unit (due 2026-12-09)",
      ].join("\n\n"),
    );
  });

  it("leave out what there was none of", () => {
    expect(createMinutesDraft(detail({}), words)).not.toContain("Decisions");
  });
});

it("a draft outlives a reload, and is gone once the meeting is closed", () => {
  saveMinutesDraft("m", "Half a sentence");
  expect(loadMinutesDraft("m")).toBe("Half a sentence");
  saveMinutesDraft("m", "");
  expect(loadMinutesDraft("m")).toBe("");
});

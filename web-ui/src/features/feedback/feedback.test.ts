import { describe, expect, it } from "vitest";
import {
  type Detail,
  feedbackSchema,
  latestMeetingForFeedback,
  mayHaveAttended,
  type Row,
} from "./feedback";
import { hasSubmittedFeedback, markFeedbackSubmitted } from "./submittedFeedback";

const NOW = Date.parse("2026-12-02T20:00:00Z");
const row = (meeting: string, start: string, phase: Row["card"]["phase"]) =>
  ({ card: { meeting, start, phase } }) as Row;

describe("the meeting asked about", () => {
  it("is the latest that was held in the last two weeks", () => {
    const rows = [
      row("older", "2026-11-25T18:00:00Z", "CLOSED"),
      row("latest", "2026-12-02T18:00:00Z", "OPEN"),
      row("coming", "2026-12-03T18:00:00Z", "ANNOUNCED"),
    ];
    expect(latestMeetingForFeedback(rows, NOW)?.card.meeting).toBe("latest");
  });

  it("is none once two weeks have gone by, or when it was cancelled", () => {
    const rows = [
      row("long ago", "2026-11-17T18:00:00Z", "CLOSED"),
      row("off", "2026-12-01T18:00:00Z", "CANCELLED"),
    ];
    expect(latestMeetingForFeedback(rows, NOW)).toBeUndefined();
  });
});

describe("the people who are asked for feedback", () => {
  const detail = (guest: object) =>
    ({ guests: [{ person: "ana", ...guest }] }) as unknown as Detail;

  it("was there, or may have been", () => {
    expect(mayHaveAttended(detail({ presence: "VIDEO", answer: "NO" }), "ana")).toBe(true);
    expect(mayHaveAttended(detail({ presence: null, answer: "YES" }), "ana")).toBe(true);
  });

  it("is nobody who stayed away or was never invited", () => {
    expect(mayHaveAttended(detail({ presence: "ABSENT", answer: "YES" }), "ana")).toBe(false);
    expect(mayHaveAttended(detail({ presence: null, answer: "NO" }), "ana")).toBe(false);
    expect(mayHaveAttended(detail({ presence: "VIDEO" }), "ben")).toBe(false);
  });
});

describe("an answer", () => {
  const said = { feltHeard: "5", worthMyTime: "4", comeAgain: "3", comment: " ", anonymous: true };

  it("has all three scores as numbers; words are optional", () => {
    expect(feedbackSchema.parse(said)).toMatchObject({ feltHeard: 5, comeAgain: 3, comment: null });
    expect(feedbackSchema.safeParse({ ...said, comeAgain: "" }).success).toBe(false);
  });

  it("is remembered on this device, for this person and this meeting only", () => {
    markFeedbackSubmitted("ana", "december");
    expect(hasSubmittedFeedback("ana", "december")).toBe(true);
    expect(hasSubmittedFeedback("ben", "december")).toBe(false);
    expect(hasSubmittedFeedback("ana", "january")).toBe(false);
  });

  it("is asked for again where the device remembers nonsense", () => {
    localStorage.setItem("longtable.feedback", "{");
    expect(hasSubmittedFeedback("ana", "december")).toBe(false);
  });
});

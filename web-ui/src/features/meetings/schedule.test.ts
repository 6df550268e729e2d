import { describe, expect, it } from "vitest";
import { newMeeting, toScheduleBody } from "./schedule";

const council = { zone: "America/New_York" };
const typed = {
  title: " Monthly meeting ",
  when: "2026-12-02T18:00",
  minutes: "90",
  mode: "VIDEO" as const,
  place: "Room 204",
  link: "https://video.example.org/1",
  phone: "",
  languages: ["es", "en"],
};

describe("a meeting being scheduled", () => {
  it("begins when the council's clocks say so", () => {
    const plan = toScheduleBody(newMeeting.parse(typed), council);
    expect(plan).toMatchObject({ start: "2026-12-02T23:00:00.000Z", minutes: 90 });
    expect(plan.title).toBe("Monthly meeting");
  });

  it("leaves out a way in that its mode does not have", () => {
    const plan = toScheduleBody(newMeeting.parse(typed), council);
    expect(plan).toMatchObject({ place: null, link: typed.link, phone: null });
  });

  it("is held in the languages ticked, at least one", () => {
    expect(toScheduleBody(newMeeting.parse(typed), council).languages).toEqual(["es", "en"]);
    expect(newMeeting.safeParse({ ...typed, languages: [] }).success).toBe(false);
  });

  it.each(["javascript:alert(1)", "video.example.org"])("refuses %s as a link", (link) => {
    expect(newMeeting.safeParse({ ...typed, link }).success).toBe(false);
  });
});

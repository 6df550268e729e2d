import { IconCalendarHeart } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/meetings", () => import("./MeetingsPage")),
    page("/new-meeting", () => import("./SchedulePage")),
    page("/meetings/calendar", () => import("./CalendarPage")),
    page("/meetings/actions", () => import("./ActionsPage")),
    page("/meetings/:meeting", () => import("./MeetingPage")),
  ],
  nav: [
    {
      to: "/meetings",
      icon: IconCalendarHeart,
      order: 10,
      tab: true,
      label: (t) => t("nav.label", { ns: "meetings" }),
    },
  ],
  home: [
    { place: "hero", order: 5, load: () => import("./HomeMeeting") },
    {
      place: "card",
      order: 5,
      load: () => import("./HomeDuties"),
      visibleTo: ({ is }) => is("administrator", "coordinator"),
    },
    { place: "card", order: 6, load: () => import("./HomeActions") },
  ],
};

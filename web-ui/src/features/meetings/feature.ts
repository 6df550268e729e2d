import { IconCalendarHeart } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    lazyRoute("/meetings", () => import("./MeetingsPage")),
    lazyRoute("/new-meeting", () => import("./ScheduleMeetingPage")),
    lazyRoute("/meetings/calendar", () => import("./CalendarPage")),
    lazyRoute("/meetings/actions", () => import("./ActionItemsPage")),
    lazyRoute("/meetings/:meeting", () => import("./MeetingPage")),
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
    { place: "hero", order: 5, load: () => import("./NextMeetingHomeCard") },
    {
      place: "card",
      order: 5,
      load: () => import("./MeetingTasksHomeCard"),
      visibleTo: ({ is }) => is("administrator", "coordinator"),
    },
    { place: "card", order: 6, load: () => import("./MyActionItemsHomeCard") },
  ],
};

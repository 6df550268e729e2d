import { IconCalendarHeart } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/meetings", () => import("./MeetingsPage")),
    page("/new-meeting", () => import("./SchedulePage")),
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
};

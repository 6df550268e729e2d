import { IconChartBar } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/dashboard", () => import("./DashboardPage")),
    page("/dashboard/:figure", () => import("./FigurePage")),
  ],
  nav: [
    {
      to: "/dashboard",
      icon: IconChartBar,
      order: 5,
      label: (t) => t("nav.label", { ns: "dashboard" }),
      visibleTo: (session) => !session.is("advisor"),
    },
  ],
  home: [
    {
      place: "card",
      order: 0,
      load: () => import("./HomeFigures"),
      visibleTo: (session) => session.is("administrator", "coordinator", "champion", "leader"),
    },
  ],
};

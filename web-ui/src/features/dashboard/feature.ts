import { IconChartBar } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    lazyRoute("/dashboard", () => import("./DashboardPage")),
    lazyRoute("/dashboard/:figure", () => import("./MetricPage")),
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
      load: () => import("./MetricsHomeCard"),
      visibleTo: (session) => session.is("administrator", "coordinator", "champion", "leader"),
    },
  ],
};

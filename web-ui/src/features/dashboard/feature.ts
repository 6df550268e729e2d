import { IconChartBar } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [page("/dashboard", () => import("./DashboardPage"))],
  nav: [
    {
      to: "/dashboard",
      icon: IconChartBar,
      order: 5,
      label: (t) => t("nav.label", { ns: "dashboard" }),
      visibleTo: (session) => !session.is("advisor"),
    },
  ],
};

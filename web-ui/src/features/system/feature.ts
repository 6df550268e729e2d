import { IconHeartbeat } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [lazyRoute("/system", () => import("./ViewsPage"))],
  nav: [
    {
      to: "/system",
      icon: IconHeartbeat,
      order: 90,
      label: (t) => t("nav", { ns: "system" }),
      visibleTo: (session) => session.is("administrator"),
    },
  ],
};

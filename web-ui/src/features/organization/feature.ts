import { IconArmchair2 } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  outside: [
    lazyRoute("/welcome", () => import("./WelcomePage")),
    lazyRoute("/setup", () => import("./SetupPage")),
  ],
  routes: [
    lazyRoute("/council", () => import("./CouncilPage")),
    lazyRoute("/charter", () => import("./CharterPage")),
    lazyRoute("/councils/new", () => import("./OpenCouncilPage")),
  ],
  nav: [
    {
      to: "/council",
      icon: IconArmchair2,
      order: 70,
      label: (t) => t("nav.label", { ns: "organization" }),
    },
  ],
};

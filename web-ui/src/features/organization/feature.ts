import { IconArmchair2 } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  outside: [
    page("/welcome", () => import("./WelcomePage")),
    page("/setup", () => import("./SetupPage")),
  ],
  routes: [
    page("/council", () => import("./CouncilPage")),
    page("/charter", () => import("./CharterPage")),
    page("/councils/new", () => import("./OpenCouncilPage")),
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

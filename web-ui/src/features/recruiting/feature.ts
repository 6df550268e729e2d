import { IconUsersGroup } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/people", () => import("./PeoplePage")),
    page("/people/nominate", () => import("./NominatePage")),
    page("/people/:advisor", () => import("./AdvisorPage")),
  ],
  nav: [
    {
      to: "/people",
      icon: IconUsersGroup,
      order: 30,
      label: (t) => t("nav.label", { ns: "recruiting" }),
      visibleTo: (session) => session.is("administrator", "coordinator", "champion", "leader"),
    },
  ],
};

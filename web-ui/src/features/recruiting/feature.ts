import { IconHeartHandshake, IconUserHeart, IconUsersGroup } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    lazyRoute("/people", () => import("./CouncilPeoplePage")),
    lazyRoute("/people/nominate", () => import("./NominatePage")),
    lazyRoute("/people/:advisor", () => import("./AdvisorPage")),
    lazyRoute("/me", () => import("./MyMembershipPage")),
    lazyRoute("/opportunities", () => import("./OpportunitiesPage")),
    lazyRoute("/opportunities/new", () => import("./NewOpportunityPage")),
  ],
  nav: [
    {
      to: "/people",
      icon: IconUsersGroup,
      order: 30,
      label: (t) => t("nav.label", { ns: "recruiting" }),
    },
    {
      to: "/opportunities",
      icon: IconHeartHandshake,
      order: 35,
      label: (t) => t("nav.offers", { ns: "recruiting" }),
      visibleTo: (session) => !session.is("leader"),
    },
    {
      to: "/me",
      icon: IconUserHeart,
      order: 90,
      label: (t) => t("nav.own", { ns: "recruiting" }),
      visibleTo: (session) => session.is("advisor", "staffPartner"),
    },
  ],
  home: [
    {
      place: "card",
      order: 0,
      load: () => import("./RecruitingTasksHomeCard"),
      visibleTo: (session) => session.is("administrator", "coordinator", "champion"),
    },
    {
      place: "card",
      order: 1,
      load: () => import("./OpportunitiesHomeCard"),
      visibleTo: (session) => session.is("advisor", "staffPartner"),
    },
  ],
};

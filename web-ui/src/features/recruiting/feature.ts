import { IconHeartHandshake, IconUserHeart, IconUsersGroup } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/people", () => import("./PeoplePage")),
    page("/people/nominate", () => import("./NominatePage")),
    page("/people/:advisor", () => import("./AdvisorPage")),
    page("/me", () => import("./OwnPage")),
    page("/opportunities", () => import("./OffersPage")),
    page("/opportunities/new", () => import("./NewOfferPage")),
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
      load: () => import("./HomePeople"),
      visibleTo: (session) => session.is("administrator", "coordinator", "champion"),
    },
    {
      place: "card",
      order: 1,
      load: () => import("./HomeOffers"),
      visibleTo: (session) => session.is("advisor", "staffPartner"),
    },
  ],
};

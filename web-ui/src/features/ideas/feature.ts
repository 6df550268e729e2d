import { IconBulb, IconMessagePlus } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  // Whoever has a code need not say who they are, nor be anybody here.
  outside: [page("/ideas/by-code", () => import("./ByCodePage"))],
  routes: [
    page("/ideas", () => import("./IdeasPage")),
    page("/new-idea", () => import("./NewIdeaPage")),
    page("/ideas/:idea", () => import("./IdeaPage")),
  ],
  nav: [
    {
      to: "/ideas",
      icon: IconBulb,
      order: 20,
      tab: true,
      label: (t) => t("nav.board", { ns: "ideas" }),
    },
    {
      to: "/new-idea",
      icon: IconMessagePlus,
      order: 21,
      tab: true,
      label: (t) => t("nav.new", { ns: "ideas" }),
      short: (t) => t("nav.newShort", { ns: "ideas" }),
      visibleTo: (session) => !session.is("leader"),
    },
  ],
  home: [
    { place: "hero", order: 0, load: () => import("./HomeBand") },
    {
      place: "card",
      order: 0,
      name: "waiting",
      load: () => import("./WaitingCard"),
      visibleTo: (session) => session.is("administrator", "coordinator", "champion"),
    },
    {
      place: "card",
      order: 0,
      name: "own",
      load: () => import("./OwnCard"),
      visibleTo: (session) =>
        session.is("advisor", "staffPartner") && !session.is("administrator", "coordinator"),
    },
    { place: "card", order: 10, name: "changed", load: () => import("./ChangedCard") },
  ],
};

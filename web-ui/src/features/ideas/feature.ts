import { IconBulb, IconMessagePlus } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  // A person with a code does not need to sign in or have a role.
  outside: [lazyRoute("/ideas/by-code", () => import("./AnonymousIdeaPage"))],
  routes: [
    lazyRoute("/ideas", () => import("./IdeasPage")),
    lazyRoute("/new-idea", () => import("./NewIdeaPage")),
    lazyRoute("/ideas/:idea", () => import("./IdeaPage")),
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
    { place: "hero", order: 0, load: () => import("./IdeaPipelineHomeCard") },
    {
      place: "card",
      order: 0,
      name: "waiting",
      load: () => import("./IdeasAwaitingResponseHomeCard"),
      visibleTo: (session) => session.is("administrator", "coordinator", "champion"),
    },
    {
      place: "card",
      order: 0,
      name: "own",
      load: () => import("./MyIdeasHomeCard"),
      visibleTo: (session) =>
        session.is("advisor", "staffPartner") && !session.is("administrator", "coordinator"),
    },
    { place: "card", order: 10, name: "changed", load: () => import("./RecentChangesHomeCard") },
  ],
};

import { IconMailbox } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  outside: [
    page("/sign-in", () => import("./SignInPage")),
    page("/sign-in/sent", () => import("./SentPage")),
    page("/enter", () => import("./EnterPage")),
    page("/who", () => import("./WhoPage")),
    page("/no-council", () => import("./NoCouncilPage")),
  ],
  routes: [
    page("/about-me", () => import("./AboutPage")),
    page("/signed-in", () => import("./SessionsPage")),
    page("/outbox", () => import("./OutboxPage")),
  ],
  nav: [
    {
      to: "/outbox",
      icon: IconMailbox,
      order: 80,
      label: (t) => t("outbox.title", { ns: "access" }),
      visibleTo: (session) => session.outbox && session.is("administrator"),
    },
  ],
};

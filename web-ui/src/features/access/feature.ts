import { IconEraser, IconMailbox } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  outside: [
    page("/sign-in", () => import("./SignInPage")),
    page("/sign-in/sent", () => import("./SentPage")),
    page("/enter", () => import("./EnterPage")),
    page("/enter/code", () => import("./PrintedCodePage")),
    page("/confirm-email", () => import("./ConfirmEmailPage")),
    page("/second-factor", () => import("./SecondFactorPage")),
    page("/who", () => import("./WhoPage")),
    page("/erased", () => import("./ErasedPage")),
    page("/no-council", () => import("./NoCouncilPage")),
  ],
  routes: [
    page("/about-me", () => import("./AboutPage")),
    page("/signed-in", () => import("./SessionsPage")),
    page("/erasures", () => import("./ErasureRequestsPage")),
    page("/people/:person/erasure", () => import("./ErasurePage")),
    page("/people/:person/printed-code", () => import("./PrintCodePage")),
    page("/people/:person/signed-in", () => import("./TheirSessionsPage")),
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
    {
      to: "/erasures",
      icon: IconEraser,
      order: 85,
      label: (t) => t("requests.nav", { ns: "privacy" }),
      visibleTo: (session) => session.is("administrator"),
    },
  ],
  home: [
    {
      place: "card",
      order: 0,
      load: () => import("./HomeErasures"),
      visibleTo: (session) => session.is("administrator"),
    },
  ],
};

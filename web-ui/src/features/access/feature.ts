import { IconEraser, IconMailbox } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  outside: [
    lazyRoute("/sign-in", () => import("./SignInPage")),
    lazyRoute("/sign-in/sent", () => import("./SignInLinkSentPage")),
    lazyRoute("/enter", () => import("./SignInLinkPage")),
    lazyRoute("/enter/code", () => import("./PrintedCodePage")),
    lazyRoute("/confirm-email", () => import("./ConfirmEmailPage")),
    lazyRoute("/second-factor", () => import("./SecondFactorPage")),
    lazyRoute("/who", () => import("./DemoSignInPage")),
    lazyRoute("/erased", () => import("./ErasedPage")),
    lazyRoute("/no-council", () => import("./NoCouncilPage")),
  ],
  routes: [
    lazyRoute("/about-me", () => import("./MyDataPage")),
    lazyRoute("/signed-in", () => import("./MySessionsPage")),
    lazyRoute("/erasures", () => import("./ErasureRequestsPage")),
    lazyRoute("/people/:person/erasure", () => import("./ErasePersonPage")),
    lazyRoute("/people/:person/printed-code", () => import("./PrintCodePage")),
    lazyRoute("/people/:person/signed-in", () => import("./PersonSessionsPage")),
    lazyRoute("/outbox", () => import("./OutboxPage")),
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
      load: () => import("./ErasureRequestsHomeCard"),
      visibleTo: (session) => session.is("administrator"),
    },
  ],
};

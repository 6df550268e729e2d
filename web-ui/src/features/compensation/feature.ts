import { IconCash, IconWallet } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    lazyRoute("/claim", () => import("./SelectClaimMeetingPage")),
    lazyRoute("/claim/:meeting", () => import("./ClaimMeetingPage")),
    lazyRoute("/claim/:meeting/sent", () => import("./ClaimSubmittedPage")),
    lazyRoute("/my-pay", () => import("./MyPayPage")),
    lazyRoute("/pay", () => import("./CompensationPage")),
    lazyRoute("/pay/rates", () => import("./RatesPage")),
    lazyRoute("/pay/people/:person", () => import("./PayStatementPage")),
  ],
  nav: [
    {
      to: "/my-pay",
      icon: IconWallet,
      order: 15,
      tab: true,
      label: (t) => t("nav.mine", { ns: "compensation" }),
      short: (t) => t("nav.mineShort", { ns: "compensation" }),
      visibleTo: (session) => session.is("advisor"),
    },
    {
      to: "/pay",
      icon: IconCash,
      order: 40,
      label: (t) => t("nav.pay", { ns: "compensation" }),
      visibleTo: (session) => session.is("administrator", "coordinator", "leader"),
    },
  ],
  home: [
    {
      place: "card",
      order: 4,
      load: () => import("./MyPayHomeCard"),
      visibleTo: (session) => session.is("advisor"),
    },
    {
      place: "card",
      order: 5,
      load: () => import("./OpenClaimsHomeCard"),
      visibleTo: (session) => session.is("administrator", "coordinator"),
    },
  ],
};

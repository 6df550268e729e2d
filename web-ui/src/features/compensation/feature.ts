import { IconCash, IconWallet } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/claim", () => import("./ClaimPage")),
    page("/claim/:meeting", () => import("./ClaimMeetingPage")),
    page("/claim/:meeting/sent", () => import("./ClaimSentPage")),
    page("/my-pay", () => import("./MyPayPage")),
    page("/pay", () => import("./PayPage")),
    page("/pay/rates", () => import("./RatesPage")),
    page("/pay/people/:person", () => import("./StatementPage")),
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
      load: () => import("./YourMoneyCard"),
      visibleTo: (session) => session.is("advisor"),
    },
    {
      place: "card",
      order: 5,
      load: () => import("./ClaimsWaitingCard"),
      visibleTo: (session) => session.is("administrator", "coordinator"),
    },
  ],
};

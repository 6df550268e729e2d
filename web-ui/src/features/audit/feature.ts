import { IconLink } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/audit", () => import("./AuditPage")),
    page("/audit/:position", () => import("./EventPage")),
    page("/receipts/:position", () => import("./ReceiptPage")),
  ],
  home: [{ place: "card", order: 0, load: () => import("./HappeningNow") }],
  nav: [
    {
      to: "/audit",
      icon: IconLink,
      order: 60,
      label: (t) => t("nav.label", { ns: "audit" }),
      visibleTo: (session) => session.is("administrator", "coordinator", "leader"),
    },
  ],
};

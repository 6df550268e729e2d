import { IconLink } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    lazyRoute("/audit", () => import("./AuditTrailPage")),
    lazyRoute("/audit/:position", () => import("./AuditEventPage")),
    lazyRoute("/receipts/:position", () => import("./ReceiptPage")),
  ],
  home: [{ place: "card", order: 0, load: () => import("./LiveActivityCard") }],
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

import { IconMessageHeart } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    page("/meetings/:meeting/feedback", () => import("./FeedbackPage")),
    page("/feedback", () => import("./ResultsPage")),
  ],
  nav: [
    {
      to: "/feedback",
      icon: IconMessageHeart,
      order: 12,
      label: (t) => t("nav.label", { ns: "feedback" }),
      visibleTo: ({ is }) => is("administrator", "coordinator", "champion", "leader"),
    },
  ],
  home: [{ place: "hero", order: 8, load: () => import("./AskCard") }],
};

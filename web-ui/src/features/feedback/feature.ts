import { IconMessageHeart } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [
    lazyRoute("/meetings/:meeting/feedback", () => import("./GiveFeedbackPage")),
    lazyRoute("/feedback", () => import("./FeedbackResultsPage")),
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
  home: [{ place: "hero", order: 8, load: () => import("./FeedbackHomeCard") }],
};

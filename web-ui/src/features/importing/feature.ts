import { IconTableImport } from "@tabler/icons-react";
import { type Feature, lazyRoute } from "@/shared/feature";

export const feature: Feature = {
  routes: [lazyRoute("/import", () => import("./ImportPage"))],
  outside: [lazyRoute("/welcome/import", () => import("./SetupImportPage"))],
  nav: [
    {
      to: "/import",
      icon: IconTableImport,
      order: 75,
      label: (t) => t("nav.label", { ns: "importing" }),
      visibleTo: (session) => session.is("administrator", "coordinator"),
    },
  ],
};

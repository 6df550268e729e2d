import { IconTableImport } from "@tabler/icons-react";
import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  routes: [page("/import", () => import("./ImportPage"))],
  outside: [page("/welcome/import", () => import("./FirstImportPage"))],
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

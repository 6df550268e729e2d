import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  outside: [
    page("/welcome", () => import("./WelcomePage")),
    page("/setup", () => import("./SetupPage")),
  ],
};

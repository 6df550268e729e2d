import { type Feature, page } from "@/shared/feature";

export const feature: Feature = {
  outside: [page("/who", () => import("./WhoPage"))],
};

import type { Feature } from "@/shared/feature";

const found = import.meta.glob<Feature>("../features/*/feature.ts", {
  eager: true,
  import: "feature",
});

/** Lists the features that the folders under `features` export; a new feature needs no registration. */
export const features: readonly Feature[] = Object.values(found);

/** Lists each feature with the name of its folder. */
export const featuresByFolder: readonly (readonly [folder: string, feature: Feature])[] =
  Object.entries(found).map(([path, feature]) => [path.split("/").at(-2) ?? "", feature]);

import type { Feature } from "@/shared/feature";

const found = import.meta.glob<Feature>("../features/*/feature.ts", {
  eager: true,
  import: "feature",
});

/** Every folder under `features` that exports `feature` from its `feature.ts`; nothing to register. */
export const features: readonly Feature[] = Object.values(found);

/** The same, each with the name of its folder. */
export const namedFeatures: readonly (readonly [folder: string, feature: Feature])[] =
  Object.entries(found).map(([path, feature]) => [path.split("/").at(-2) ?? "", feature]);

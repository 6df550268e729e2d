import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { features } from "@/app/features";
import type { HomePart } from "@/shared/feature";
import { useSession } from "@/shared/session/Session";
import { CardGrid } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { partOfDay } from "./partOfDay";

type LoadedPart = HomePart & { Part: ComponentType };

const parts: LoadedPart[] = features
  .flatMap((feature) => feature.home ?? [])
  .sort((one, other) => one.order - other.order)
  .map((part) => ({ ...part, Part: lazy(part.load) }));

/** What is new, put together from what the features offer to this person. */
export default function Home() {
  const { t } = useTranslation("home");
  const session = useSession();
  const name = session.person.name.trim().split(/\s+/)[0] ?? "";
  const shown = (place: HomePart["place"]) =>
    parts
      .filter((part) => part.place === place && (part.visibleTo?.(session) ?? true))
      .map(({ Part }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their order
        <Suspense key={index} fallback={<Loading />}>
          <Part />
        </Suspense>
      ));
  return (
    <Page
      title={t(`greeting.${partOfDay(new Date().getHours())}`, { name })}
      lead={t("lead", { council: session.council.name })}
    >
      {shown("hero")}
      <CardGrid>{shown("card")}</CardGrid>
    </Page>
  );
}

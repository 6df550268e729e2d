import { useIsFetching } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { featuresByFolder } from "@/app/features";
import { rolesInCouncil } from "@/shared/session/roles";
import { useSession } from "@/shared/session/SessionProvider";
import { CardGrid } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { Page } from "@/shared/ui/Page";
import { type FeatureHomeCard, groupIntoRows, sortForRole } from "./homeOrder";
import { partOfDay } from "./partOfDay";

type LoadedPart = FeatureHomeCard & { Part: ComponentType };

const parts: LoadedPart[] = featuresByFolder.flatMap(([feature, { home = [] }]) =>
  home.map((part) => ({ ...part, feature, Part: lazy(part.load) })),
);

/** Shows the home cards that the features provide, in the order for the user's role. */
export default function HomePage() {
  const { t } = useTranslation("home");
  const session = useSession();
  const { council, person } = session;
  const role = rolesInCouncil(person.roles, council.id)[0] ?? "advisor";
  const first = person.name.trim().split(/\s+/)[0] ?? "";
  const offered = parts.filter((part) => part.visibleTo?.(session) ?? true);
  return (
    <Page
      title={t(`greeting.${partOfDay(new Date().getHours())}`, { name: first })}
      lead={t(`lead.${role}`, { council: council.name })}
    >
      <Suspense fallback={<DelayedLoader />}>
        {groupIntoRows(sortForRole(role, offered)).map((row) => (
          <Row key={keyOf(row[0])} row={row} />
        ))}
        <Gathering />
      </Suspense>
    </Page>
  );
}

function keyOf(part: LoadedPart | undefined): string {
  return `${part?.feature}.${part?.name ?? part?.place}.${part?.order}`;
}

function Row({ row }: { row: LoadedPart[] }) {
  const shown = row.map((part) => <part.Part key={keyOf(part)} />);
  return row[0]?.place === "card" ? <CardGrid>{shown}</CardGrid> : shown;
}

/** Shows a loading message below the cards until the last one has its data; each card appears on its own. */
function Gathering() {
  const unanswered = useIsFetching({ predicate: ({ state }) => state.data === undefined });
  return unanswered > 0 ? <DelayedLoader /> : null;
}

import { useIsFetching } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { namedFeatures } from "@/app/features";
import { rolesIn } from "@/shared/session/roles";
import { useSession } from "@/shared/session/Session";
import { CardGrid } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { inOrderFor, inRows, type OfferedPart } from "./homeOrder";
import { partOfDay } from "./partOfDay";

type LoadedPart = OfferedPart & { Part: ComponentType };

const parts: LoadedPart[] = namedFeatures.flatMap(([feature, { home = [] }]) =>
  home.map((part) => ({ ...part, feature, Part: lazy(part.load) })),
);

/** What this person needs first, put together from what the features offer. */
export default function Home() {
  const { t } = useTranslation("home");
  const session = useSession();
  const { council, person } = session;
  const role = rolesIn(person.roles, council.id)[0] ?? "advisor";
  const first = person.name.trim().split(/\s+/)[0] ?? "";
  const offered = parts.filter((part) => part.visibleTo?.(session) ?? true);
  return (
    <Page
      title={t(`greeting.${partOfDay(new Date().getHours())}`, { name: first })}
      lead={t(`lead.${role}`, { council: council.name })}
    >
      <Suspense fallback={<Loading />}>
        {inRows(inOrderFor(role, offered)).map((row) => (
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

/** Each part appears when its own answer is there; this stands below them until the last one is. */
function Gathering() {
  const unanswered = useIsFetching({ predicate: ({ state }) => state.data === undefined });
  return unanswered > 0 ? <Loading /> : null;
}

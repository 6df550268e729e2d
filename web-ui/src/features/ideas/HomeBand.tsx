import { useSession } from "@/shared/session/Session";
import { Band } from "@/shared/ui/Band";
import { countsOf, useIdeas } from "./ideas";

/** The band on Home: where the council's ideas stand. */
export default function HomeBand() {
  const { council } = useSession();
  const ideas = useIdeas(council.id);
  return (
    <Band counts={ideas.data ? countsOf(ideas.data) : null} linkTo={(stage) => `/ideas#${stage}`} />
  );
}

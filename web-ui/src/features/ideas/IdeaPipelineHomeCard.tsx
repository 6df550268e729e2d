import { useSession } from "@/shared/session/SessionProvider";
import { IdeaPipeline } from "@/shared/ui/IdeaPipeline";
import { countByStage, useIdeas } from "./ideas";

/** Shows the idea pipeline of the council on Home. */
export default function IdeaPipelineHomeCard() {
  const { council } = useSession();
  const ideas = useIdeas(council.id);
  return (
    <IdeaPipeline
      counts={ideas.data ? countByStage(ideas.data) : null}
      linkTo={(stage) => `/ideas#${stage}`}
    />
  );
}

import { Button } from "@mantine/core";
import { IconCertificate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { IdeaActions } from "./IdeaActions";
import { IdeaTimeline } from "./IdeaTimeline";
import { useIdea } from "./ideas";

/** Shows one idea's history and, for those who run the council, the next action. */
export default function IdeaPage() {
  const { t } = useTranslation("ideas");
  const { council, is, person } = useSession();
  const { idea = "" } = useParams();
  const story = useIdea(council.id, idea);
  const card = story.data?.idea;
  const runs = is("administrator", "coordinator", "champion");
  const audits = is("administrator", "coordinator");
  const submission = story.data?.steps[0];
  return (
    <Page
      title={card ? (card.title.text ?? t("erased")) : t("story.title")}
      lead={card && [t(`station.${card.standing.station}`), card.area].filter(Boolean).join(" · ")}
      actions={
        submission &&
        (audits || card?.author === person.id) && (
          <Button
            variant="default"
            component={Link}
            to={`/receipts/${submission.position}`}
            leftSection={<IconCertificate size={20} aria-hidden="true" />}
          >
            {t("story.receipt")}
          </Button>
        )
      }
    >
      <ErrorAlert error={story.error} onRetry={() => void story.refetch()} />
      {story.isPending && <DelayedLoader />}
      {story.data && (
        <>
          {story.data.story?.text && (
            <Card title={t("story.words")}>
              <p lang={story.data.language ?? undefined}>{story.data.story.text}</p>
            </Card>
          )}
          {runs && card && <IdeaActions card={card} language={story.data.language ?? "en"} />}
          <IdeaTimeline steps={story.data.steps} zone={council.zone} />
        </>
      )}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { IdeaPipeline } from "@/shared/ui/IdeaPipeline";
import { Page } from "@/shared/ui/Page";
import { IdeaStatusList } from "./IdeaStatusList";
import { countByStage, type IdeaStatus, useIdeas } from "./ideas";

const stations: IdeaStatus[] = ["HEARD", "WEIGHING", "IN_PROGRESS", "CHANGED", "DECLINED"];

/** Lists the council's ideas by status. */
export default function IdeasPage() {
  const { t } = useTranslation("ideas");
  const { council, is } = useSession();
  const ideas = useIdeas(council.id);
  const lines = ideas.data ?? [];
  const share = (
    <Button component={Link} to="/new-idea">
      {t("nav.new")}
    </Button>
  );
  return (
    <Page title={t("board.title")} lead={t("board.lead")} actions={is("leader") ? null : share}>
      <ErrorAlert error={ideas.error} onRetry={() => void ideas.refetch()} />
      {ideas.isPending && <DelayedLoader />}
      {ideas.data && lines.length === 0 && (
        <Card>
          <EmptyState icon={IconBulb} title={t("board.empty")} action={share}>
            {t("board.emptyHint")}
          </EmptyState>
        </Card>
      )}
      {lines.length > 0 && (
        <>
          <IdeaPipeline counts={countByStage(lines)} linkTo={(stage) => `#${stage}`} />
          {stations.map((station) => (
            <IdeaStatusList
              key={station}
              station={station}
              lines={lines.filter(({ idea }) => idea.standing.station === station)}
              zone={council.zone}
            />
          ))}
        </>
      )}
    </Page>
  );
}

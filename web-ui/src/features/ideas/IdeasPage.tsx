import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Band } from "@/shared/ui/Band";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { countsOf, type Station, useIdeas } from "./ideas";
import { StationList } from "./StationList";

const stations: Station[] = ["HEARD", "WEIGHING", "IN_PROGRESS", "CHANGED", "DECLINED"];

/** Every idea of the council, by where it stands. */
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
      <ProblemNotice error={ideas.error} onRetry={() => void ideas.refetch()} />
      {ideas.isPending && <Loading />}
      {ideas.data && lines.length === 0 && (
        <Card>
          <EmptyState icon={IconBulb} title={t("board.empty")} action={share}>
            {t("board.emptyHint")}
          </EmptyState>
        </Card>
      )}
      {lines.length > 0 && (
        <>
          <Band counts={countsOf(lines)} linkTo={(stage) => `#${stage}`} />
          {stations.map((station) => (
            <StationList
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

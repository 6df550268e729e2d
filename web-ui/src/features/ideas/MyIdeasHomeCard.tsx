import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { type IdeaStatus, useIdeas } from "./ideas";
import styles from "./ideas.module.css";

const SHOWN = 3;

const tones: Record<IdeaStatus, "good" | "waiting" | "neutral"> = {
  HEARD: "waiting",
  WEIGHING: "waiting",
  IN_PROGRESS: "waiting",
  CHANGED: "good",
  DECLINED: "neutral",
  WITHDRAWN: "neutral",
};

/** Shows the status of the person's own ideas. */
export default function MyIdeasHomeCard() {
  const { t } = useTranslation("ideas");
  const { council, person } = useSession();
  const ideas = useIdeas(council.id);
  const own = (ideas.data ?? []).filter(({ idea }) => idea.author === person.id);
  return (
    <Card title={t("own.title")} subtitle={t(own.length > 0 ? "own.lead" : "own.none")}>
      <ul className={styles.changes}>
        {own.slice(0, SHOWN).map(({ idea }) => (
          <li key={idea.id} className={styles.row}>
            <Link to={`/ideas/${idea.id}`}>{idea.title.text ?? t("erased")}</Link>
            <span>
              <StatusBadge tone={tones[idea.standing.station]}>
                {t(`station.${idea.standing.station}`)}
              </StatusBadge>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button component={Link} to="/new-idea">
          {t("nav.new")}
        </Button>
      </div>
    </Card>
  );
}

import { IconMoodSmile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ideasAwaitingResponse, useIdeas } from "./ideas";
import styles from "./ideas.module.css";
import { ResponseTime } from "./ResponseTime";

const SHOWN = 4;

/** Lists the ideas whose authors await a response, longest first. */
export default function IdeasAwaitingResponseHomeCard() {
  const { t } = useTranslation("ideas");
  const { council } = useSession();
  const ideas = useIdeas(council.id);
  if (!ideas.data) return null;
  const waiting = ideasAwaitingResponse(ideas.data);
  const late = waiting.filter((line) => line.late).length;
  return (
    <Card
      title={t("waiting.title")}
      subtitle={late > 0 ? t("waiting.late", { count: late }) : t("waiting.lead")}
    >
      {waiting.length === 0 ? (
        <EmptyState icon={IconMoodSmile} title={t("waiting.none")} />
      ) : (
        <ul className={styles.changes}>
          {waiting.slice(0, SHOWN).map((line) => (
            <li key={line.idea.id} className={styles.row}>
              <Link to={`/ideas/${line.idea.id}`}>{line.idea.title.text ?? t("erased")}</Link>
              <span>
                <ResponseTime line={line} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { useImplementedIdeas } from "./ideas";
import styles from "./ideas.module.css";

const SHOWN = 4;

/** Shows the newest changes that came from families' ideas. */
export default function RecentChangesHomeCard() {
  const { t } = useTranslation("ideas");
  const { council } = useSession();
  const answer = useImplementedIdeas(council.id);
  const changed = answer.data ?? [];
  return (
    <Card title={t("changed.title")} subtitle={t("changed.lead", { count: changed.length })}>
      {answer.data && changed.length === 0 && <p>{t("changed.none")}</p>}
      <ul className={styles.changes}>
        {changed.slice(0, SHOWN).map((card) => (
          <li key={card.id}>
            <Link to={`/ideas/${card.id}`}>{card.title.text ?? t("erased")}</Link>
            <p>{card.change?.text ?? t("erased")}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

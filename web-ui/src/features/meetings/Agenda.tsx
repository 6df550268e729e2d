import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import { AddAgendaItem } from "./AddAgendaItem";
import { AgendaItemActions } from "./AgendaItemActions";
import { type AgendaItem, useAgendaItemTitle } from "./agendaItem";
import type { MeetingDetails } from "./meetings";
import styles from "./meetings.module.css";

interface AgendaProps {
  detail: MeetingDetails;
  names: Record<string, string>;
}

/** Shows the agenda and lets a coordinator edit it until the minutes are closed. */
export function Agenda({ detail: { card, guests, notes }, names }: AgendaProps) {
  const { t } = useTranslation("meetings");
  const { is } = useSession();
  const finished = card.phase === "CLOSED" || card.phase === "CANCELLED";
  const edits = is("administrator", "coordinator") && !finished;
  const { agenda } = notes;
  if (agenda.length === 0) return null;
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <Surface title={t("agenda.title")} subtitle={t("agenda.sum", { minutes, all: card.minutes })}>
      <div className={styles.stack}>
        <ol className={styles.agenda}>
          {agenda.map((item) => (
            <li key={item.item}>
              <Item item={item} names={names} />
              {edits && <AgendaItemActions card={card} item={item} agenda={agenda} />}
            </li>
          ))}
        </ol>
        {edits && <AddAgendaItem card={card} guests={guests} names={names} />}
      </div>
    </Surface>
  );
}

function Item({ item, names }: { item: AgendaItem; names: Record<string, string> }) {
  const { t } = useTranslation("meetings");
  const title = useAgendaItemTitle(item);
  return (
    <div className={styles.rowText}>
      {item.idea ? <Link to={`/ideas/${item.idea}`}>{title}</Link> : title}
      <span className={styles.facts}>
        <span>{t("minutes", { count: item.minutes })}</span>
        {item.presenter && <span>{names[item.presenter] ?? t("somebody")}</span>}
        {item.title && item.kind !== "TOPIC" && <span>{t(`agenda.kind.${item.kind}`)}</span>}
      </span>
    </div>
  );
}

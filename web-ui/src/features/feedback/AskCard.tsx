import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { useNow } from "@/shared/time/useNow";
import { Card } from "@/shared/ui/Card";
import { When } from "@/shared/ui/When";
import { latestHeld, useMeeting, useMeetings, wasThere } from "./feedback";
import styles from "./feedback.module.css";
import { wasGiven } from "./given";

/** On Home, for two weeks after a meeting: how was it? Nothing for whoever was not there or has said it here. */
export default function AskCard() {
  const { t } = useTranslation("feedback");
  const { council, person } = useSession();
  const card = latestHeld(useMeetings(council.id).data ?? [], useNow())?.card;
  const detail = useMeeting(council.id, card?.meeting ?? "").data;
  if (!card || !detail || !wasThere(detail, person.id) || wasGiven(person.id, card.meeting))
    return null;
  return (
    <Card title={t("ask.title")} subtitle={t("ask.hint")}>
      <div className={styles.ask}>
        <p>
          {card.title}, <When at={card.start} zone={card.zone} style="date" />
        </p>
        <Button component={Link} to={`/meetings/${card.meeting}/feedback`}>
          {t("ask.do")}
        </Button>
      </div>
    </Card>
  );
}

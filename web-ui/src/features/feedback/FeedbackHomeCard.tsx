import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import {
  latestMeetingForFeedback,
  mayHaveAttended,
  useFeedbackMeeting,
  useFeedbackMeetings,
} from "./feedback";
import styles from "./feedback.module.css";
import { hasSubmittedFeedback } from "./submittedFeedback";

/**
 * Asks attendees for feedback for two weeks after a meeting. Shows nothing to people who did not attend or who have already given
 * feedback on this device.
 */
export default function FeedbackHomeCard() {
  const { t } = useTranslation("feedback");
  const { council, person } = useSession();
  const card = latestMeetingForFeedback(useFeedbackMeetings(council.id).data ?? [], useNow())?.card;
  const detail = useFeedbackMeeting(council.id, card?.meeting ?? "").data;
  if (
    !card ||
    !detail ||
    !mayHaveAttended(detail, person.id) ||
    hasSubmittedFeedback(person.id, card.meeting)
  )
    return null;
  return (
    <Card title={t("ask.title")} subtitle={t("ask.hint")}>
      <div className={styles.ask}>
        <p>
          {card.title}, <DateTimeText at={card.start} zone={card.zone} style="date" />
        </p>
        <Button component={Link} to={`/meetings/${card.meeting}/feedback`}>
          {t("ask.do")}
        </Button>
      </div>
    </Card>
  );
}

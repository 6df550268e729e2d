import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card as Surface } from "@/shared/ui/Card";
import type { MeetingDetails } from "./meetings";
import styles from "./meetings.module.css";

/** Links to the feedback form and, for those who run the council, to its results. */
export function FeedbackLinks({ detail: { card, guests } }: { detail: MeetingDetails }) {
  const { t } = useTranslation("meetings");
  const { person, is } = useSession();
  if (card.phase !== "OPEN" && card.phase !== "CLOSED") return null;
  const own = guests.find((guest) => guest.person === person.id);
  const asked = own && own.presence !== "ABSENT";
  const reads = is("administrator", "coordinator", "champion", "leader");
  if (!asked && !reads) return null;
  return (
    <div className="lt-no-print">
      <Surface title={t("tell.title")} subtitle={t("tell.hint")}>
        <div className={styles.buttons}>
          {asked && (
            <Button component={Link} to={`/meetings/${card.meeting}/feedback`}>
              {t("tell.do")}
            </Button>
          )}
          {reads && (
            <Button component={Link} to={`/feedback#${card.meeting}`} variant="default">
              {t("tell.read")}
            </Button>
          )}
        </div>
      </Surface>
    </div>
  );
}

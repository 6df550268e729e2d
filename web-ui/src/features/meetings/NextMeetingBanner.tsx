import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { DateTile } from "@/shared/ui/DateTile";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { JoinLinks } from "./MeetingAccess";
import { type MeetingSummary, useMeeting } from "./meetings";
import styles from "./meetings.module.css";
import { RsvpButtons } from "./RsvpButtons";

/** Links an attendee who may come to the form for accommodations. */
function NeedsLink({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const { council, person } = useSession();
  const guests = useMeeting(council.id, card.meeting).data?.guests ?? [];
  const own = guests.find((guest) => guest.person === person.id);
  if (!own?.invited || !own.answer || own.answer === "NO" || own.needs.length > 0) return null;
  return (
    <Link className={styles.bandLink} to={`/meetings/${card.meeting}#needs`}>
      {t("needs.link")}
    </Link>
  );
}

/** Shows the next meeting with links to join it. */
export function NextMeetingBanner({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  return (
    <section className={styles.band} aria-labelledby="next-meeting">
      <div className={styles.bandHead}>
        <DateTile at={card.start} zone={card.zone} />
        <div className={styles.bandText}>
          <p>{t(card.phase === "OPEN" ? "next.now" : "next.label")}</p>
          <h2 id="next-meeting">
            <Link to={`/meetings/${card.meeting}`}>{card.title}</Link>
          </h2>
          <p>
            <DateTimeText at={card.start} zone={card.zone} />
          </p>
        </div>
        <JoinLinks card={card} />
      </div>
      <RsvpButtons card={card} />
      <NeedsLink card={card} />
    </section>
  );
}

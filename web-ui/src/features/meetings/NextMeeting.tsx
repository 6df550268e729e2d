import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { DateTile } from "@/shared/ui/DateTile";
import { When } from "@/shared/ui/When";
import { AnswerButtons } from "./AnswerButtons";
import { type Card, useMeeting } from "./meetings";
import styles from "./meetings.module.css";
import { WaysIn } from "./Where";

/** For whoever said that they may come: the way to say what would help. */
function NeedsLink({ card }: { card: Card }) {
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

/** The band: what to come to next, and the ways in. */
export function NextMeeting({ card }: { card: Card }) {
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
            <When at={card.start} zone={card.zone} />
          </p>
        </div>
        <WaysIn card={card} />
      </div>
      <AnswerButtons card={card} />
      <NeedsLink card={card} />
    </section>
  );
}

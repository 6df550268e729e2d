import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DateTile } from "@/shared/ui/DateTile";
import { When } from "@/shared/ui/When";
import { AnswerButtons } from "./AnswerButtons";
import type { Card } from "./meetings";
import styles from "./meetings.module.css";
import { WaysIn } from "./Where";

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
    </section>
  );
}

import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { Card as Surface } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { formatLanguage } from "./invitationResponses";
import { JoinLinks } from "./MeetingAccess";
import { MeetingPhaseBadge } from "./MeetingList";
import { type MeetingSummary, type Notes, plannedEnd } from "./meetings";
import styles from "./meetings.module.css";
import { RsvpButtons } from "./RsvpButtons";

/** Shows the time, the place and the person's response. */
export function MeetingDetailsCard({ card, notes }: { card: MeetingSummary; notes: Notes }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const moved = notes.moves.at(-1);
  const finished = card.phase === "CLOSED" || card.phase === "CANCELLED";
  return (
    <Surface title={t("page.where")} aside={<MeetingPhaseBadge phase={card.phase} />}>
      <dl className={styles.details}>
        <Fact name={t("page.from")}>
          <DateTimeText at={card.start} zone={card.zone} style="full" />
        </Fact>
        <Fact name={t("page.until")}>
          <DateTimeText at={plannedEnd(card)} zone={card.zone} style="time" />
        </Fact>
        <Fact name={t("page.how")}>{t(`mode.${card.mode}`)}</Fact>
        {card.place && <Fact name={t("page.place")}>{card.place}</Fact>}
        {!finished && card.link && <Fact name={t("page.link")}>{card.link}</Fact>}
        {!finished && card.phone && <Fact name={t("page.phone")}>{card.phone}</Fact>}
        <Fact name={t("page.languages")}>
          {new Intl.ListFormat(locale).format(
            card.languages.map((tag) => formatLanguage(tag, locale)),
          )}
        </Fact>
      </dl>
      {moved && card.phase !== "CANCELLED" && (
        <p>
          {t("page.moved")} <DateTimeText at={moved.from} zone={card.zone} />.{" "}
          {moved.reason ?? t("erased")}
        </p>
      )}
      {notes.cancelled && <p>{t("page.cancelled", { reason: notes.cancelled })}</p>}
      <div className={styles.stack}>
        <JoinLinks card={card} />
        <RsvpButtons card={card} />
      </div>
    </Surface>
  );
}

function Fact(props: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

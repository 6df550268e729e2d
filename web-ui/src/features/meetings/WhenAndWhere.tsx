import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { Card as Surface } from "@/shared/ui/Card";
import { When } from "@/shared/ui/When";
import { AnswerButtons } from "./AnswerButtons";
import { languageName } from "./answering";
import { PhaseBadge } from "./MeetingList";
import { type Card, endOf, type Notes } from "./meetings";
import styles from "./meetings.module.css";
import { WaysIn } from "./Where";

/** When, where, and whether the person will be there. */
export function WhenAndWhere({ card, notes }: { card: Card; notes: Notes }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const moved = notes.moves.at(-1);
  const finished = card.phase === "CLOSED" || card.phase === "CANCELLED";
  return (
    <Surface title={t("page.where")} aside={<PhaseBadge phase={card.phase} />}>
      <dl className={styles.details}>
        <Fact name={t("page.from")}>
          <When at={card.start} zone={card.zone} style="full" />
        </Fact>
        <Fact name={t("page.until")}>
          <When at={endOf(card)} zone={card.zone} style="time" />
        </Fact>
        <Fact name={t("page.how")}>{t(`mode.${card.mode}`)}</Fact>
        {card.place && <Fact name={t("page.place")}>{card.place}</Fact>}
        {!finished && card.link && <Fact name={t("page.link")}>{card.link}</Fact>}
        {!finished && card.phone && <Fact name={t("page.phone")}>{card.phone}</Fact>}
        <Fact name={t("page.languages")}>
          {new Intl.ListFormat(locale).format(
            card.languages.map((tag) => languageName(tag, locale)),
          )}
        </Fact>
      </dl>
      {moved && card.phase !== "CANCELLED" && (
        <p>
          {t("page.moved")} <When at={moved.from} zone={card.zone} />. {moved.reason ?? t("erased")}
        </p>
      )}
      {notes.cancelled && <p>{t("page.cancelled", { reason: notes.cancelled })}</p>}
      <div className={styles.stack}>
        <WaysIn card={card} />
        <AnswerButtons card={card} />
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

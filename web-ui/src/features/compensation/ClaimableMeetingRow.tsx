import { IconChevronRight, IconCircleCheck, IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { DateTile } from "@/shared/ui/DateTile";
import { existingClaims, paidCategories } from "./claimDrafts";
import type { AttendedMeeting, Claim, Policy } from "./compensation";
import styles from "./compensation.module.css";
import { Day } from "./Day";
import { usePayFormatters } from "./formatters";

interface MeetingChoiceProps {
  attended: AttendedMeeting;
  /** The policy of the meeting's year; undefined when no rates are set. */
  policy: Policy | undefined;
  lines: readonly Claim[];
}

/** Shows one attended meeting and whether anything remains to be claimed. */
export function ClaimableMeetingRow({ attended, policy, lines }: MeetingChoiceProps) {
  const { t } = useTranslation("compensation");
  const { council, councils } = useSession();
  const { card, day } = attended;
  const claimed = policy ? existingClaims(attended, policy, lines) : [];
  const open = policy !== undefined && claimed.length < paidCategories(policy).length;
  const elsewhere = card.council !== council.id && councils.find(({ id }) => id === card.council);
  const words = (
    <>
      <DateTile at={card.start} zone={card.zone} />
      <span className={styles.choiceText}>
        <strong>{card.title}</strong>
        <span className="lt-dimmed">
          <Day on={day} />
          {elsewhere && ` · ${elsewhere.name}`}
        </span>
        <Claimed claimed={claimed} all={!open && policy !== undefined} />
        {!policy && (
          <span className="lt-dimmed">{t("claim.noRates", { year: day.slice(0, 4) })}</span>
        )}
      </span>
    </>
  );
  if (!open) return <li className={styles.choice}>{words}</li>;
  return (
    <li>
      <Link className={styles.choice} to={`/claim/${card.meeting}`}>
        {words}
        <IconChevronRight size={20} aria-hidden="true" />
      </Link>
    </li>
  );
}

function Claimed({ claimed, all }: { claimed: Claim[]; all: boolean }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  if (claimed.length === 0) return null;
  const Picture = claimed.every(({ standing }) => standing === "PAID")
    ? IconCircleCheck
    : IconClock;
  return (
    <span className={styles.claimedLine}>
      <Picture size={18} aria-hidden="true" />
      {t(all ? "claim.claimedAll" : "claim.claimedSome", {
        what: claimed
          .map(({ category, amount }) => `${t(`category.${category}`)} ${money(amount)}`)
          .join(", "),
      })}
    </span>
  );
}

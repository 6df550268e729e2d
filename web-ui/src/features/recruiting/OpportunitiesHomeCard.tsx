import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { Day } from "./Day";
import { useMyMembership } from "./myMembership";
import { isSuitable, useOpportunities } from "./opportunities";
import styles from "./recruiting.module.css";

const SHOWN = 3;

/** Shows a member the opportunities that suit them. */
export default function OpportunitiesHomeCard() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const { way } = useMyMembership();
  const offers = useOpportunities(council.id).data?.onOffer ?? [];
  const fitting = offers.filter((offer) => isSuitable(offer, way?.advisor));
  if (!way) return null;
  if (!way.profile)
    return (
      <Card title={t("home.tell")} subtitle={t("profile.ownNone")}>
        <Link to="/me">{t("home.tellDo")}</Link>
      </Card>
    );
  if (fitting.length === 0) return null;
  return (
    <Card title={t("home.offers")} subtitle={t("home.offersLead")}>
      <ul className={styles.people}>
        {fitting.slice(0, SHOWN).map(({ work }) => (
          <li key={work.id}>
            <Link to="/opportunities">{work.title ?? t("erased")}</Link>
            <span className={styles.facts}>
              <span>{t("offer.hours", { count: work.hours })}</span>
              <span>{t(`mode.${work.mode}`)}</span>
              <span>
                {t("offer.untilDay")} <Day on={work.until} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { existingClaims } from "./claimDrafts";
import {
  useAttendedMeetings,
  useClaims,
  usePayPolicies,
  usePayStatement,
  yearOf,
} from "./compensation";
import styles from "./compensation.module.css";
import { Day } from "./Day";
import { usePayFormatters } from "./formatters";

/** Shows an advisor's pending and received pay and the latest unclaimed meeting. */
export default function MyPayHomeCard() {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const { person } = useSession();
  const year = new Date().getFullYear();
  const totals = usePayStatement(person.id, year).data?.totals;
  const figures = [
    ["total.submitted", totals?.submitted],
    ["total.due", totals?.due],
    ["total.paid", totals?.paid],
  ] as const;
  return (
    <Card title={t("home.money")} subtitle={t("home.moneyLead", { year })}>
      {totals && (
        <dl className={styles.facts}>
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value && money(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      <LatestUnclaimed />
      <Link className={styles.below} to="/my-pay">
        {t("nav.mine")}
      </Link>
    </Card>
  );
}

function LatestUnclaimed() {
  const { t } = useTranslation("compensation");
  const { person } = useSession();
  const [latest] = useUnclaimed(person.id);
  if (!latest) return null;
  return (
    <div className={styles.unclaimed}>
      <p>
        {t("home.unclaimed", { meeting: latest.card.title })}{" "}
        <span className="lt-dimmed">
          <Day on={latest.day} />
        </span>
      </p>
      <Button component={Link} to={`/claim/${latest.card.meeting}`}>
        {t("home.claim")}
      </Button>
    </div>
  );
}

/** Returns the meetings of this year and the last for which nothing was claimed, newest first. */
function useUnclaimed(person: string) {
  const year = new Date().getFullYear();
  const attended = useAttendedMeetings(person).data ?? [];
  const claims = useClaims(person, [year, year - 1]);
  const policies = usePayPolicies();
  if (!claims.ready) return [];
  return attended.filter((each) => {
    const policy = policies?.find((one) => one.year === yearOf(each.day));
    return (
      policy &&
      yearOf(each.day) >= year - 1 &&
      existingClaims(each, policy, claims.lines).length === 0
    );
  });
}

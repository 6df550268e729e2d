import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { claimedOf } from "./claiming";
import { useAttended, useClaims, usePolicies, useStatement, yearOf } from "./compensation";
import styles from "./compensation.module.css";
import { Day } from "./Day";
import { useWords } from "./words";

/** An advisor's money: what comes, what came, and the latest meeting that was not claimed. */
export default function YourMoneyCard() {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const { person } = useSession();
  const year = new Date().getFullYear();
  const totals = useStatement(person.id, year).data?.totals;
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

/** Meetings of this year and the last for which nothing was claimed, the latest first. */
function useUnclaimed(person: string) {
  const year = new Date().getFullYear();
  const attended = useAttended(person).data ?? [];
  const claims = useClaims(person, [year, year - 1]);
  const policies = usePolicies();
  if (!claims.ready) return [];
  return attended.filter((each) => {
    const policy = policies?.find((one) => one.year === yearOf(each.day));
    return (
      policy && yearOf(each.day) >= year - 1 && claimedOf(each, policy, claims.lines).length === 0
    );
  });
}

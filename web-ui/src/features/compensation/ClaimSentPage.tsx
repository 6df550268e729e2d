import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { claimedOf } from "./claiming";
import { useAttended, useClaims, usePolicies, yearOf } from "./compensation";
import styles from "./compensation.module.css";
import { LineStory } from "./LineStory";
import { OwnDeeds } from "./OwnDeeds";

import { useWords } from "./words";

/** What was sent, and what happens now. */
export default function ClaimSentPage() {
  const { t } = useTranslation("compensation");
  const { money, quantity } = useWords();
  const { person } = useSession();
  const { meeting } = useParams();
  const attended = useAttended(person.id).data?.find(({ card }) => card.meeting === meeting);
  const claims = useClaims(person.id, attended ? [yearOf(attended.day)] : []);
  const policy = usePolicies()?.find(({ year }) => attended && year === yearOf(attended.day));
  const claimed = attended && policy ? claimedOf(attended, policy, claims.lines) : [];
  return (
    <Page title={t("sent.title")} lead={attended?.card.title}>
      {!attended && <Loading />}
      <Card>
        <ul className={styles.plain}>
          {claimed.map((line) => (
            <li key={line.claim} className={styles.sent}>
              <div className={styles.apart}>
                <span>
                  <strong>{t(`category.${line.category}`)}</strong> ·{" "}
                  {quantity(line.category, line.quantity)} · <strong>{money(line.amount)}</strong>
                </span>
                <LineStory line={line} />
              </div>
              <OwnDeeds line={line} />
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t("sent.next")}>
        <ol className={styles.steps}>
          {(["look", "paid", "told"] as const).map((step) => (
            <li key={step}>
              <IconCircleCheck size={22} aria-hidden="true" />
              {t(`sent.${step}`)}
            </li>
          ))}
        </ol>
      </Card>
      <div className={styles.buttons}>
        <Button component={Link} to="/my-pay">
          {t("nav.mine")}
        </Button>
        <Button variant="default" component={Link} to="/claim">
          {t("claim.other")}
        </Button>
      </div>
    </Page>
  );
}

import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { Page } from "@/shared/ui/Page";
import { ClaimHistory } from "./ClaimHistory";
import { existingClaims } from "./claimDrafts";
import { useAttendedMeetings, useClaims, usePayPolicies, yearOf } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";
import { MyClaimActions } from "./MyClaimActions";

/** Confirms a submitted claim and explains the next steps. */
export default function ClaimSubmittedPage() {
  const { t } = useTranslation("compensation");
  const { money, quantity } = usePayFormatters();
  const { person } = useSession();
  const { meeting } = useParams();
  const attended = useAttendedMeetings(person.id).data?.find(
    ({ card }) => card.meeting === meeting,
  );
  const claims = useClaims(person.id, attended ? [yearOf(attended.day)] : []);
  const policy = usePayPolicies()?.find(({ year }) => attended && year === yearOf(attended.day));
  const claimed = attended && policy ? existingClaims(attended, policy, claims.lines) : [];
  return (
    <Page title={t("sent.title")} lead={attended?.card.title}>
      {!attended && <DelayedLoader />}
      <Card>
        <ul className={styles.plain}>
          {claimed.map((line) => (
            <li key={line.claim} className={styles.sent}>
              <div className={styles.apart}>
                <span>
                  <strong>{t(`category.${line.category}`)}</strong> ·{" "}
                  {quantity(line.category, line.quantity)} · <strong>{money(line.amount)}</strong>
                </span>
                <ClaimHistory line={line} />
              </div>
              <MyClaimActions line={line} />
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

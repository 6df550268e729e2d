import { Button } from "@mantine/core";
import { IconCalendarHeart } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { ClaimableMeetingRow } from "./ClaimableMeetingRow";
import { useAttendedMeetings, useClaims, usePayPolicies, yearOf } from "./compensation";
import styles from "./compensation.module.css";

const SHOWN = 8;

/** Selects the meeting to claim pay for. */
export default function SelectClaimMeetingPage() {
  const { t } = useTranslation("compensation");
  const { person } = useSession();
  const attended = useAttendedMeetings(person.id);
  const meetings = attended.data ?? [];
  const claims = useClaims(
    person.id,
    meetings.map(({ day }) => yearOf(day)),
  );
  const policies = usePayPolicies();
  const [all, showAll] = useState(false);
  const ready = attended.data && claims.ready && policies;
  return (
    <Page title={t("claim.title")} lead={t("claim.lead")} actions={<MyPayLink />}>
      <ErrorAlert error={attended.error ?? claims.error} />
      {!ready && !attended.error && !claims.error && <DelayedLoader />}
      {ready && meetings.length === 0 && (
        <Card>
          <EmptyState icon={IconCalendarHeart} title={t("claim.none")}>
            {t("claim.noneHint")}
          </EmptyState>
        </Card>
      )}
      {ready && meetings.length > 0 && (
        <Card flush>
          <ul className={styles.meetings} aria-label={t("claim.meetings")}>
            {meetings.slice(0, all ? undefined : SHOWN).map((each) => (
              <ClaimableMeetingRow
                key={each.card.meeting}
                attended={each}
                policy={policies.find(({ year }) => year === yearOf(each.day))}
                lines={claims.lines}
              />
            ))}
          </ul>
        </Card>
      )}
      {!all && meetings.length > SHOWN && (
        <Button variant="default" onClick={() => showAll(true)}>
          {t("claim.earlier", { count: meetings.length - SHOWN })}
        </Button>
      )}
    </Page>
  );
}

function MyPayLink() {
  const { t } = useTranslation("compensation");
  return (
    <Button variant="default" component={Link} to="/my-pay">
      {t("nav.mine")}
    </Button>
  );
}

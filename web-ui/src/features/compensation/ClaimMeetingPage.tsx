import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { ClaimForm } from "./ClaimForm";
import {
  useAttendedMeetings,
  useClaims,
  usePayPolicies,
  usePayStatement,
  yearOf,
} from "./compensation";
import { Day } from "./Day";

/** Selects the pay categories for one meeting and submits the claim. */
export default function ClaimMeetingPage() {
  const { t } = useTranslation("compensation");
  const { person } = useSession();
  const { meeting } = useParams();
  const attended = useAttendedMeetings(person.id);
  const wanted = attended.data?.find(({ card }) => card.meeting === meeting);
  const year = wanted ? yearOf(wanted.day) : new Date().getFullYear();
  const claims = useClaims(person.id, [year, year - 1]);
  const statement = usePayStatement(person.id, year);
  const policies = usePayPolicies();
  const policy = policies?.find((each) => each.year === year);
  const unknown = attended.data && !wanted;
  const ready = wanted && claims.ready && statement.data && policies;
  return (
    <Page
      title={wanted?.card.title ?? t("claim.title")}
      lead={wanted && <Day on={wanted.day} />}
      actions={
        <Button variant="default" component={Link} to="/claim">
          {t("claim.other")}
        </Button>
      }
    >
      <ErrorAlert error={attended.error ?? claims.error} />
      {attended.isPending && <DelayedLoader />}
      {unknown && <Card>{t("claim.unknown")}</Card>}
      {ready && !policy && <Card>{t("claim.noRates", { year })}</Card>}
      {ready && policy && (
        <ClaimForm
          key={wanted.card.meeting}
          attended={wanted}
          policy={policy}
          lines={claims.lines}
          paidThisYear={statement.data.reportableInYear?.minor ?? 0}
        />
      )}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { ClaimForm } from "./ClaimForm";
import { useAttended, useClaims, usePolicies, useStatement, yearOf } from "./compensation";
import { Day } from "./Day";

/** The second and the third tap: what for, and send. */
export default function ClaimMeetingPage() {
  const { t } = useTranslation("compensation");
  const { person } = useSession();
  const { meeting } = useParams();
  const attended = useAttended(person.id);
  const wanted = attended.data?.find(({ card }) => card.meeting === meeting);
  const year = wanted ? yearOf(wanted.day) : new Date().getFullYear();
  const claims = useClaims(person.id, [year, year - 1]);
  const statement = useStatement(person.id, year);
  const policies = usePolicies();
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
      <ProblemNotice error={attended.error ?? claims.error} />
      {attended.isPending && <Loading />}
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

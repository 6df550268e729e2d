import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { MembershipHistory } from "./MembershipHistory";
import { useAdvisorHistory, useNames } from "./recruiting";

/** Shows one advisor's profile, onboarding and history. */
export default function AdvisorPage() {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const { advisor = "" } = useParams();
  const way = useAdvisorHistory(council.id, advisor);
  const person = way.data?.person;
  const names = useNames(person ? [person] : []);
  const name = (person && names[person]) ?? t(way.data ? "unnamed" : "person.title");
  const back = (
    <>
      {person && is("administrator", "coordinator") && (
        <Button variant="default" component={Link} to={`/pay/people/${person}`}>
          {t("statement.open", { ns: "compensation" })}
        </Button>
      )}
      <Button variant="default" component={Link} to="/people">
        {t("back")}
      </Button>
    </>
  );
  return (
    <Page title={name} lead={way.data && t(`relationship.${way.data.relationship}`)} actions={back}>
      <ErrorAlert error={way.error} onRetry={() => void way.refetch()} />
      {way.isPending && <DelayedLoader />}
      {way.data && <MembershipHistory way={way.data} name={name} />}
    </Page>
  );
}

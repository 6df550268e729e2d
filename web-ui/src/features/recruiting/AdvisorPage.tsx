import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { useNames, useWay } from "./recruiting";
import { WholeWay } from "./WholeWay";

/** One person in this council: what they bring, what onboarding lacks, and the way so far. */
export default function AdvisorPage() {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const { advisor = "" } = useParams();
  const way = useWay(council.id, advisor);
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
      <ProblemNotice error={way.error} onRetry={() => void way.refetch()} />
      {way.isPending && <Loading />}
      {way.data && <WholeWay way={way.data} name={name} />}
    </Page>
  );
}

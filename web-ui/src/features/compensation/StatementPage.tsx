import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { ClaimMenu } from "./ClaimMenu";
import { useNames, useStatement } from "./compensation";
import { OwnDeeds } from "./OwnDeeds";
import { PrintButton } from "./PrintButton";
import { StatementView } from "./StatementView";
import { useYear, YearChoice } from "./YearChoice";

/** A person's claims and payments of a year, for those who run the council and those who lead. */
export default function StatementPage() {
  const { t } = useTranslation("compensation");
  const { is, person: me } = useSession();
  const { person = "" } = useParams();
  const year = useYear();
  const statement = useStatement(person, year);
  const name = useNames([person])[person] ?? t("former");
  return (
    <Page
      title={t("statement.title", { name, year })}
      lead={t("statement.lead")}
      actions={
        <>
          <PrintButton />
          <Button variant="default" component={Link} to={`/pay?show=council&year=${year}`}>
            {t("statement.all")}
          </Button>
          <YearChoice />
        </>
      }
    >
      <ProblemNotice error={statement.error} onRetry={() => void statement.refetch()} />
      {statement.isPending && <Loading />}
      {statement.data && (
        <StatementView
          statement={statement.data}
          name={name}
          deeds={(line) => {
            if (person === me.id) return <OwnDeeds line={line} />;
            return is("administrator", "coordinator") ? (
              <ClaimMenu line={line} name={name} />
            ) : null;
          }}
          empty={t("statement.empty")}
        />
      )}
    </Page>
  );
}

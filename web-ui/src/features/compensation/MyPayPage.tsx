import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { useStatement } from "./compensation";
import { OwnDeeds } from "./OwnDeeds";
import { PrintButton } from "./PrintButton";
import { StatementView } from "./StatementView";
import { useYear, YearChoice } from "./YearChoice";

/** An advisor's own claims and payments, and the way to the next claim. */
export default function MyPayPage() {
  const { t } = useTranslation("compensation");
  const { person } = useSession();
  const statement = useStatement(person.id, useYear());
  return (
    <Page
      title={t("nav.mine")}
      lead={t("mine.lead")}
      actions={
        <>
          <Button component={Link} to="/claim">
            {t("claim.open")}
          </Button>
          <PrintButton />
          <YearChoice />
        </>
      }
    >
      <ProblemNotice error={statement.error} onRetry={() => void statement.refetch()} />
      {statement.isPending && <Loading />}
      {statement.data && (
        <StatementView
          statement={statement.data}
          name={person.name}
          deeds={(line) => <OwnDeeds line={line} />}
          empty={t("mine.empty")}
        />
      )}
    </Page>
  );
}

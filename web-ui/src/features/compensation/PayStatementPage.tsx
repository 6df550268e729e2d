import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { ClaimActionsMenu } from "./ClaimActionsMenu";
import { useNames, usePayStatement } from "./compensation";
import { MyClaimActions } from "./MyClaimActions";
import { PayStatement } from "./PayStatement";
import { PrintButton } from "./PrintButton";
import { useYearParam, YearSelect } from "./YearSelect";

/** Shows a person's pay statement to coordinators and leaders. */
export default function PayStatementPage() {
  const { t } = useTranslation("compensation");
  const { is, person: me } = useSession();
  const { person = "" } = useParams();
  const year = useYearParam();
  const statement = usePayStatement(person, year);
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
          <YearSelect />
        </>
      }
    >
      <ErrorAlert error={statement.error} onRetry={() => void statement.refetch()} />
      {statement.isPending && <DelayedLoader />}
      {statement.data && (
        <PayStatement
          statement={statement.data}
          name={name}
          deeds={(line) => {
            if (person === me.id) return <MyClaimActions line={line} />;
            return is("administrator", "coordinator") ? (
              <ClaimActionsMenu line={line} name={name} />
            ) : null;
          }}
          empty={t("statement.empty")}
        />
      )}
    </Page>
  );
}

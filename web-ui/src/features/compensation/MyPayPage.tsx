import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { usePayStatement } from "./compensation";
import { MyClaimActions } from "./MyClaimActions";
import { PayStatement } from "./PayStatement";
import { PrintButton } from "./PrintButton";
import { useYearParam, YearSelect } from "./YearSelect";

/** Shows an advisor's own claims and payments and links to the next claim. */
export default function MyPayPage() {
  const { t } = useTranslation("compensation");
  const { person } = useSession();
  const statement = usePayStatement(person.id, useYearParam());
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
          <YearSelect />
        </>
      }
    >
      <ErrorAlert error={statement.error} onRetry={() => void statement.refetch()} />
      {statement.isPending && <DelayedLoader />}
      {statement.data && (
        <PayStatement
          statement={statement.data}
          name={person.name}
          deeds={(line) => <MyClaimActions line={line} />}
          empty={t("mine.empty")}
        />
      )}
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { useOrganization } from "@/shared/session/organization";
import { useSessionOf } from "@/shared/session/Session";
import { useOwnPerson, useSignedIn } from "@/shared/session/signedIn";
import { useSignOut } from "@/shared/session/signingOut";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import styles from "./access.module.css";

/** For whoever is signed in and has no seat and no role any more, or not yet. */
export default function NoCouncilPage() {
  const { t } = useTranslation("access");
  const signedIn = useSignedIn();
  const person = useOwnPerson(signedIn.data?.person);
  const session = useSessionOf(useOrganization().data, person.data, signedIn.data);
  const signOut = useSignOut();
  if (session || signedIn.data?.person === null) return <Navigate to="/" replace />;
  return (
    <div className={styles.narrow}>
      <Page title={t("noCouncil.title")} lead={t("noCouncil.lead")}>
        <Card>
          <div className={styles.stack}>
            <p>{t("noCouncil.next")}</p>
            <ProblemNotice error={signOut.error} />
            <div className={styles.buttons}>
              <Button loading={signOut.isPending} onClick={() => signOut.mutate()}>
                {t("person.signOut", { ns: "common" })}
              </Button>
              {signedIn.data?.enterAs && (
                <Button variant="default" component={Link} to="/who">
                  {t("person.enterAs", { ns: "common" })}
                </Button>
              )}
            </div>
          </div>
        </Card>
      </Page>
    </div>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { useAuthentication, useCurrentPerson } from "@/shared/session/authentication";
import { useOrganization } from "@/shared/session/organization";
import { useCreateSession } from "@/shared/session/SessionProvider";
import { useSignOut } from "@/shared/session/useSignOut";
import { Card } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";

/** Tells a signed-in person that they have no role or seat. */
export default function NoCouncilPage() {
  const { t } = useTranslation("access");
  const signedIn = useAuthentication();
  const person = useCurrentPerson(signedIn.data?.person);
  const session = useCreateSession(useOrganization().data, person.data, signedIn.data);
  const signOut = useSignOut();
  if (session || signedIn.data?.person === null) return <Navigate to="/" replace />;
  return (
    <div className={styles.narrow}>
      <Page title={t("noCouncil.title")} lead={t("noCouncil.lead")}>
        <Card>
          <div className={styles.stack}>
            <p>{t("noCouncil.next")}</p>
            <ErrorAlert error={signOut.error} />
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

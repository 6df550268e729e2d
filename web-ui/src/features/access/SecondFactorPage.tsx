import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { useAuthentication } from "@/shared/session/authentication";
import { useOrganization } from "@/shared/session/organization";
import { takeReturnTo } from "@/shared/session/returnTo";
import { useSignOut } from "@/shared/session/useSignOut";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { Page } from "@/shared/ui/Page";
import { AddPasskeyForm } from "./AddPasskeyForm";
import styles from "./access.module.css";
import { PasskeySignInButton } from "./PasskeySignInButton";
import { supportsPasskeys } from "./webauthn";

/** Asks an administrator for a passkey as a second factor, or to add the first one. */
export default function SecondFactorPage() {
  const { t } = useTranslation("access");
  const signedIn = useAuthentication();
  const organization = useOrganization();
  const signOut = useSignOut();
  if (!signedIn.data || !organization.data) return <DelayedLoader />;
  const { person, secondFactor } = signedIn.data;
  if (!person) return <Navigate to="/sign-in" replace />;
  if (!secondFactor || secondFactor === "COMPLETE") return <Navigate to={takeReturnTo()} replace />;
  return (
    <div className={styles.narrow}>
      <Page title={t("secondFactor.title")} lead={t(`secondFactor.${secondFactor}`)}>
        <Card>
          <div className={styles.stack}>
            {!supportsPasskeys() && <p>{t("passkeys.notHere")}</p>}
            {supportsPasskeys() && secondFactor === "SHOW" && <PasskeySignInButton />}
            {supportsPasskeys() && secondFactor === "ADD" && (
              <AddPasskeyForm organization={organization.data.id} person={person} />
            )}
            <p className="lt-dimmed">{t("secondFactor.lost")}</p>
            <Button variant="subtle" onClick={() => signOut.mutate()}>
              {t("person.signOut", { ns: "common" })}
            </Button>
          </div>
        </Card>
      </Page>
    </div>
  );
}

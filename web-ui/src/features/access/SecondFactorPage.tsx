import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { useOrganization } from "@/shared/session/organization";
import { useSignedIn } from "@/shared/session/signedIn";
import { useSignOut } from "@/shared/session/signingOut";
import { takeWayBack } from "@/shared/session/wayBack";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { AddPasskeyForm } from "./AddPasskeyForm";
import styles from "./access.module.css";
import { PasskeyButton } from "./PasskeyButton";
import { canUsePasskeys } from "./webauthn";

/** Administrators show a passkey too: first they add one, and from then on they sign in with it. */
export default function SecondFactorPage() {
  const { t } = useTranslation("access");
  const signedIn = useSignedIn();
  const organization = useOrganization();
  const signOut = useSignOut();
  if (!signedIn.data || !organization.data) return <Loading />;
  const { person, secondFactor } = signedIn.data;
  if (!person) return <Navigate to="/sign-in" replace />;
  if (!secondFactor || secondFactor === "COMPLETE") return <Navigate to={takeWayBack()} replace />;
  return (
    <div className={styles.narrow}>
      <Page title={t("secondFactor.title")} lead={t(`secondFactor.${secondFactor}`)}>
        <Card>
          <div className={styles.stack}>
            {!canUsePasskeys() && <p>{t("passkeys.notHere")}</p>}
            {canUsePasskeys() && secondFactor === "SHOW" && <PasskeyButton />}
            {canUsePasskeys() && secondFactor === "ADD" && (
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

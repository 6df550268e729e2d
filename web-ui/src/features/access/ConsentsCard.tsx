import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./access.module.css";
import { ConsentRow } from "./ConsentRow";
import {
  type ConsentKind,
  useConsentWordings,
  useGiveConsent,
  useWithdrawConsent,
} from "./consents";
import { useMyContact } from "./myData";

/** Lists the consents that the person can give or withdraw, in the recorded wording. */
export function ConsentsCard() {
  const { t, i18n } = useTranslation("privacy");
  const { organization, person } = useSession();
  const wordings = useConsentWordings();
  const known = useMyContact(person.id);
  const give = useGiveConsent(organization.id, person.id);
  const withdraw = useWithdrawConsent(organization.id, person.id);
  const [asked, ask] = useState<ConsentKind | null>(null);
  const { language } = i18n;
  return (
    <Card title={t("consents.title")} subtitle={t("consents.lead")}>
      <ErrorAlert error={wordings.error} onRetry={() => void wordings.refetch()} />
      <ErrorAlert error={give.error} />
      {(wordings.isPending || known.isPending) && <DelayedLoader />}
      <ul className={styles.sessions}>
        {known.data &&
          wordings.data?.consents.map((wording) => (
            <ConsentRow
              key={wording.kind}
              wording={wording}
              agreed={known.data.agreed.find(({ kind }) => kind === wording.kind)}
              reachable={wording.kind !== "TEXT_MESSAGES" || !!known.data.phone}
              busy={give.isPending}
              onGive={() =>
                give.mutate(
                  { kind: wording.kind, version: wording.version, language },
                  {
                    onSuccess: () => toast(t("consents.given")),
                    // The wording may have changed, so the newest one is loaded.
                    onError: () => void wordings.refetch(),
                  },
                )
              }
              onWithdraw={() => ask(wording.kind)}
            />
          ))}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => ask(null)}
        title={t("consents.withdrawAsk")}
        confirm={t("consents.withdraw")}
        onConfirm={() =>
          withdraw.mutateAsync(asked ?? "TEXT_MESSAGES").then(() => toast(t("consents.withdrawn")))
        }
      >
        {asked && t(`consents.stops.${asked}`)}
      </ConfirmDialog>
    </Card>
  );
}

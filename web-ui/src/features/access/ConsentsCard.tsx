import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import { useOwnContact } from "./about";
import styles from "./access.module.css";
import { ConsentRow } from "./ConsentRow";
import { type ConsentKind, useGiveConsent, useWithdrawConsent, useWordings } from "./consents";

/** What one may agree to, and did: each in the words that are recorded, to give and to withdraw. */
export function ConsentsCard() {
  const { t, i18n } = useTranslation("privacy");
  const { organization, person } = useSession();
  const wordings = useWordings();
  const known = useOwnContact(person.id);
  const give = useGiveConsent(organization.id, person.id);
  const withdraw = useWithdrawConsent(organization.id, person.id);
  const [asked, ask] = useState<ConsentKind | null>(null);
  const { language } = i18n;
  return (
    <Card title={t("consents.title")} subtitle={t("consents.lead")}>
      <ProblemNotice error={wordings.error} onRetry={() => void wordings.refetch()} />
      <ProblemNotice error={give.error} />
      {(wordings.isPending || known.isPending) && <Loading />}
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
                    onSuccess: () => say(t("consents.given")),
                    // Perhaps the words changed: what is shown next are the new ones.
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
          withdraw.mutateAsync(asked ?? "TEXT_MESSAGES").then(() => say(t("consents.withdrawn")))
        }
      >
        {asked && t(`consents.stops.${asked}`)}
      </ConfirmDialog>
    </Card>
  );
}

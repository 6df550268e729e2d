import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { useSignOut } from "@/shared/session/signingOut";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import styles from "./access.module.css";
import { PasskeysCard } from "./PasskeysCard";
import { SessionRow } from "./SessionRow";
import { useEndSession, useSessions } from "./sessions";

/** Every browser in which somebody is signed in, and the way to end what is not theirs. */
export default function SessionsPage() {
  const { t } = useTranslation("access");
  const { organization, person } = useSession();
  const sessions = useSessions(person.id);
  const end = useEndSession(organization.id, person.id);
  const signOut = useSignOut();
  const [asked, ask] = useState(false);
  const lines = sessions.data?.sessions ?? [];
  const sorted = [...lines].sort(
    (one, other) => +other.current - +one.current || other.seen.localeCompare(one.seen),
  );
  const others = lines.filter(({ current }) => !current);
  return (
    <Page title={t("sessions.title")} lead={t("sessions.lead")}>
      <ProblemNotice error={sessions.error} onRetry={() => void sessions.refetch()} />
      {sessions.isPending && <Loading />}
      {lines.length > 0 && (
        <Card>
          <ProblemNotice error={end.error ?? signOut.error} />
          <ul className={styles.sessions}>
            {sorted.map((line) => (
              <SessionRow
                key={line.id}
                line={line}
                busy={end.isPending || signOut.isPending}
                onEnd={() =>
                  line.current
                    ? signOut.mutate()
                    : end.mutate(line.id, { onSuccess: () => say(t("sessions.ended")) })
                }
              />
            ))}
          </ul>
          {others.length === 0 && <p className="lt-dimmed">{t("sessions.only")}</p>}
          {others.length > 0 && (
            <div className={styles.endAll}>
              <Button variant="default" onClick={() => ask(true)}>
                {t("sessions.endAll")}
              </Button>
            </div>
          )}
        </Card>
      )}
      <PasskeysCard />
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t("sessions.endAllAsk")}
        confirm={t("sessions.endAllDo")}
        onConfirm={() => end.mutateAsync(null).then(() => say(t("sessions.endedAll")))}
      >
        {t("sessions.endAllHint")}
      </ConfirmDialog>
    </Page>
  );
}

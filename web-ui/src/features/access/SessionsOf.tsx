import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { useSignOut } from "@/shared/session/signingOut";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import styles from "./access.module.css";
import { SessionRow } from "./SessionRow";
import { useEndSession, useSessions } from "./sessions";

/** Somebody's browsers and the ways to end them: one's own, or for an administrator another's. */
export function SessionsOf({ person, whose }: { person: string; whose: "own" | "theirs" }) {
  const { t } = useTranslation("access");
  const { organization } = useSession();
  const sessions = useSessions(person);
  const end = useEndSession(organization.id, person);
  const signOut = useSignOut();
  const [asked, ask] = useState(false);
  const lines = sessions.data?.sessions ?? [];
  const sorted = [...lines].sort(
    (one, other) => +other.current - +one.current || other.seen.localeCompare(one.seen),
  );
  const others = lines.filter(({ current }) => !current);
  return (
    <>
      <ProblemNotice error={sessions.error} onRetry={() => void sessions.refetch()} />
      {sessions.isPending && <Loading />}
      {sessions.data && (
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
          {others.length === 0 && <p className="lt-dimmed">{t(`sessions.only.${whose}`)}</p>}
          {others.length > 0 && (
            <div className={styles.endAll}>
              <Button variant="default" onClick={() => ask(true)}>
                {t(`sessions.endAll.${whose}`)}
              </Button>
            </div>
          )}
        </Card>
      )}
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t(`sessions.endAllAsk.${whose}`)}
        confirm={t(`sessions.endAll.${whose}`)}
        onConfirm={() => end.mutateAsync(null).then(() => say(t(`sessions.endedAll.${whose}`)))}
      >
        {t(`sessions.endAllHint.${whose}`)}
      </ConfirmDialog>
    </>
  );
}

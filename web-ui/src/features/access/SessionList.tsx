import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { useSignOut } from "@/shared/session/useSignOut";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./access.module.css";
import { SessionRow } from "./SessionRow";
import { useEndSession, useSessions } from "./sessions";

/** Lists a person's sessions with buttons to end them. */
export function SessionList({ person, whose }: { person: string; whose: "own" | "theirs" }) {
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
      <ErrorAlert error={sessions.error} onRetry={() => void sessions.refetch()} />
      {sessions.isPending && <DelayedLoader />}
      {sessions.data && (
        <Card>
          <ErrorAlert error={end.error ?? signOut.error} />
          <ul className={styles.sessions}>
            {sorted.map((line) => (
              <SessionRow
                key={line.id}
                line={line}
                busy={end.isPending || signOut.isPending}
                onEnd={() =>
                  line.current
                    ? signOut.mutate()
                    : end.mutate(line.id, { onSuccess: () => toast(t("sessions.ended")) })
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
        onConfirm={() => end.mutateAsync(null).then(() => toast(t(`sessions.endedAll.${whose}`)))}
      >
        {t(`sessions.endAllHint.${whose}`)}
      </ConfirmDialog>
    </>
  );
}

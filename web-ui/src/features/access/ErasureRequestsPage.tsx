import { IconEraser } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { DateTimeText, RelativeTime } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";
import { useErasureRequests } from "./erasure";

/** Lists the people who asked to be erased, for administrators. */
export default function ErasureRequestsPage() {
  const { t } = useTranslation("privacy");
  const { organization } = useSession();
  const waiting = useErasureRequests(organization.id);
  const requests = waiting.data?.requests ?? [];
  const zone = browserTimeZone();
  return (
    <Page title={t("requests.title")} lead={t("requests.lead")}>
      <ErrorAlert error={waiting.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending && <DelayedLoader />}
      {waiting.data && (
        <Card>
          {requests.length === 0 && (
            <EmptyState icon={IconEraser} title={t("requests.none")}>
              {t("requests.noneHint")}
            </EmptyState>
          )}
          {requests.length > 0 && (
            <ul className={styles.sessions}>
              {requests.map(({ person, name, since }) => (
                <li key={person}>
                  <div className={styles.words}>
                    <strong>
                      <Link to={`/people/${person}/erasure`}>{name ?? t("nameless")}</Link>
                    </strong>
                    <span>
                      {t("requests.asked")} <DateTimeText at={since} zone={zone} style="date" /> (
                      <RelativeTime at={since} zone={zone} />)
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Card>
      )}
    </Page>
  );
}

import { IconEraser } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { readersZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { Ago, When } from "@/shared/ui/When";
import styles from "./access.module.css";
import { useErasureRequests } from "./erasing";

/** Who asks to be erased; for administrators. */
export default function ErasureRequestsPage() {
  const { t } = useTranslation("privacy");
  const { organization } = useSession();
  const waiting = useErasureRequests(organization.id);
  const requests = waiting.data?.requests ?? [];
  const zone = readersZone();
  return (
    <Page title={t("requests.title")} lead={t("requests.lead")}>
      <ProblemNotice error={waiting.error} onRetry={() => void waiting.refetch()} />
      {waiting.isPending && <Loading />}
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
                      {t("requests.asked")} <When at={since} zone={zone} style="date" /> (
                      <Ago at={since} zone={zone} />)
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

import { IconMailbox } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import { useSession } from "@/shared/session/SessionProvider";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";
import { LinkifiedText } from "./LinkifiedText";

/** Messages are not events and cause no live notice, so the page polls them while it is visible. */
const WATCH = 5_000;

function useOutbox(organization: string) {
  return useQuery({
    queryKey: queryKey("access", null, "outbox", organization),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/organizations/{organization}/outbox", {
          params: { path: { organization } },
          signal,
        }),
      ),
    refetchInterval: WATCH,
  });
}

/** Lists the messages that were stored because the installation cannot send them. */
export default function OutboxPage() {
  const { t } = useTranslation("access");
  const { organization } = useSession();
  const outbox = useOutbox(organization.id);
  const messages = outbox.data?.messages;
  return (
    <Page title={t("outbox.title")} lead={t("outbox.lead")}>
      <ErrorAlert error={outbox.error} onRetry={() => void outbox.refetch()} />
      {outbox.isPending && <DelayedLoader />}
      {messages?.length === 0 && (
        <Card>
          <EmptyState icon={IconMailbox} title={t("outbox.none")}>
            {t("outbox.noneHint")}
          </EmptyState>
        </Card>
      )}
      {messages && messages.length > 0 && <p className={styles.quiet}>{t("outbox.care")}</p>}
      <ul className={styles.messages}>
        {messages?.map(({ id, to, subject, text, written }) => (
          <li key={id}>
            <Card>
              <h2>{subject}</h2>
              <p className={styles.to}>
                {t(`outbox.by.${to.by}`, { to: to.address })} ·{" "}
                <DateTimeText at={written} zone={browserTimeZone()} />
              </p>
              <LinkifiedText text={text} />
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}

import { IconMailbox } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { useSession } from "@/shared/session/Session";
import { readersZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { When } from "@/shared/ui/When";
import styles from "./access.module.css";
import { WithLinks } from "./WithLinks";

/** Messages are no events and nothing tells of a new one: it is asked for while the page is in sight. */
const WATCH = 5_000;

function useOutbox(organization: string) {
  return useQuery({
    queryKey: keyOf("access", null, "outbox", organization),
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/organizations/{organization}/outbox", {
          params: { path: { organization } },
          signal,
        }),
      ),
    refetchInterval: WATCH,
  });
}

/** Messages that would be emails or texts if any could be sent from here. */
export default function OutboxPage() {
  const { t } = useTranslation("access");
  const { organization } = useSession();
  const outbox = useOutbox(organization.id);
  const messages = outbox.data?.messages;
  return (
    <Page title={t("outbox.title")} lead={t("outbox.lead")}>
      <ProblemNotice error={outbox.error} onRetry={() => void outbox.refetch()} />
      {outbox.isPending && <Loading />}
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
                <When at={written} zone={readersZone()} />
              </p>
              <WithLinks text={text} />
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}

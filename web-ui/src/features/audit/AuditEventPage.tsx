import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { type AuditEvent, useAuditEvent } from "./audit";
import styles from "./audit.module.css";
import { DefinitionList, StoredPayload } from "./DefinitionList";
import { ExactTime } from "./ExactTime";

/** The id of an actor who may not be named. */
const UNNAMED = "anonymous";

/** Shows one event with its stored data and its place in the ledger. */
export default function AuditEventPage() {
  const { t, i18n } = useTranslation("audit");
  const position = Number(useParams().position);
  const event = useAuditEvent(position, i18n.language);
  const search = useLocation().state?.search ?? "";
  const back = (
    <Button variant="default" component={Link} to={`/audit${search}`}>
      {t("event.back")}
    </Button>
  );
  return (
    <Page
      title={t("event.title", { position: String(position) })}
      lead={event.data?.line.sentence}
      actions={back}
    >
      <ErrorAlert error={event.error} onRetry={() => void event.refetch()} />
      {event.isPending && <DelayedLoader />}
      {event.data && <Whole event={event.data} />}
    </Page>
  );
}

function Whole({ event }: { event: AuditEvent }) {
  const { t } = useTranslation("audit");
  const { is } = useSession();
  const { line, chain } = event;
  const told = event.stream !== "";
  const hash = (text: string) => <code className={styles.hash}>{text}</code>;
  return (
    <>
      <Card title={t("event.act")}>
        <DefinitionList
          facts={[
            [t("event.type"), <code key="type">{event.type}</code>],
            [t("event.version"), event.version],
            [
              t("event.who"),
              line.actor === UNNAMED ? (
                line.actorName
              ) : (
                <Link key="w" to={`/audit?actor=${encodeURIComponent(line.actor)}`}>
                  {line.actorName}
                </Link>
              ),
            ],
            [t("event.role"), line.roleName],
            [t("event.council"), line.councilName ?? "—"],
            [t("event.effective"), <ExactTime key="e" at={line.effective} zone={line.zone} />],
            [t("event.recorded"), <ExactTime key="r" at={line.recorded} zone={line.zone} />],
            [t("event.reason"), line.reason ?? "—"],
          ]}
        />
      </Card>
      {told ? (
        <Card title={t("event.payload")} subtitle={t("event.payloadHint")}>
          <div lang="en">
            <StoredPayload value={event.payload} />
          </div>
          <details className={styles.raw}>
            <summary>{t("event.raw")}</summary>
            <pre>{JSON.stringify({ act: event.act, payload: event.payload }, null, 2)}</pre>
          </details>
        </Card>
      ) : (
        <Card title={t("event.payload")}>
          <p>{t("event.confided")}</p>
        </Card>
      )}
      <Card
        title={t("event.chain")}
        subtitle={t("event.chainHint")}
        aside={
          is("administrator", "coordinator") && (
            <Button variant="default" component={Link} to={`/receipts/${line.position}`}>
              {t("receipt.open")}
            </Button>
          )
        }
      >
        <DefinitionList
          facts={[
            ...(told ? [[t("event.stream"), hash(event.stream)] as [string, ReactNode]] : []),
            [t("event.commit"), t("event.commitOf", { position: chain.position, count: chain.n })],
            [t("event.appended"), <ExactTime key="a" at={chain.at} zone={line.zone} />],
            [t("event.hash"), hash(chain.hash)],
            [t("event.previous"), hash(chain.prev)],
          ]}
        />
        <Neighbours position={line.position} />
      </Card>
    </>
  );
}

/**
 * Links to the previous and next event of the ledger. These may belong to another council, so only users who can see all councils get the
 * links.
 */
function Neighbours({ position }: { position: number }) {
  const { t } = useTranslation("audit");
  const { is } = useSession();
  const after = useAuditEvent(position + 1, useTranslation().i18n.language);
  if (!is("administrator", "leader")) return null;
  return (
    <p className={`${styles.neighbours} lt-no-print`}>
      {position > 1 && <Link to={`/audit/${position - 1}`}>{t("event.before")}</Link>}
      {after.data && <Link to={`/audit/${position + 1}`}>{t("event.after")}</Link>}
    </p>
  );
}

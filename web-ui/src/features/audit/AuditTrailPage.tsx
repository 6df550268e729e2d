import { Button } from "@mantine/core";
import { IconDownload, IconLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { parseMetricName } from "@/shared/text/metrics";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { AuditFilterForm } from "./AuditFilterForm";
import { AuditLineList } from "./AuditLineList";
import { type Format, useAuditExport, useAuditTrail } from "./audit";
import styles from "./audit.module.css";
import { type AuditFilter, clearedConditions, useAuditFilter } from "./auditFilter";

/** Shows the audit trail as sentences with filters and exports. */
export default function AuditTrailPage() {
  const { t, i18n } = useTranslation("audit");
  const { filter, change, narrowed, search } = useAuditFilter();
  const trail = useAuditTrail(filter, i18n.language);
  const lines = trail.data?.pages.flatMap((page) => page.lines) ?? [];
  const nothing = trail.data && lines.length === 0 && !trail.hasNextPage;
  return (
    <Page title={t("page.title")} lead={t("page.lead")}>
      <Card>
        <AuditFilterForm filter={filter} onChange={change} />
        {filter.kind && <Kinds filter={filter} onAll={() => change({ kind: "", figure: "" })} />}
        <Exports filter={filter} />
      </Card>
      <ErrorAlert error={trail.error} onRetry={() => void trail.refetch()} />
      {trail.isPending && <DelayedLoader />}
      {nothing && (
        <Card>
          <EmptyState
            icon={IconLink}
            title={t(narrowed ? "page.noneFound" : "page.none")}
            action={
              narrowed && (
                <Button variant="default" onClick={() => change(clearedConditions)}>
                  {t("filter.clear")}
                </Button>
              )
            }
          />
        </Card>
      )}
      {trail.data && !nothing && (
        <Card flush title={t("page.lines")}>
          <AuditLineList
            lines={lines}
            withCouncil={filter.scope === "organization"}
            search={search}
          />
          {trail.hasNextPage && (
            <div className={styles.more}>
              <Button
                variant="default"
                loading={trail.isFetchingNextPage}
                onClick={() => void trail.fetchNextPage()}
              >
                {t("page.older")}
              </Button>
            </div>
          )}
        </Card>
      )}
    </Page>
  );
}

/** Says that only some kinds of events are shown and, when known, for which metric. */
function Kinds({ filter, onAll }: { filter: AuditFilter; onAll: () => void }) {
  const { t } = useTranslation("audit");
  const { t: figures } = useTranslation("dashboard");
  const count = filter.kind.split(",").length;
  const figure = parseMetricName(filter.figure);
  return (
    <p className={styles.kinds}>
      <span>
        {figure
          ? t("filter.figure", { figure: figures(`figure.${figure}.title`) })
          : t("filter.kinds", { count })}
      </span>
      <Button variant="subtle" onClick={onAll}>
        {t("filter.allKinds")}
      </Button>
    </p>
  );
}

function Exports({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation("audit");
  const file = useAuditExport(filter);
  const button = (format: Format) => (
    <Button
      variant="default"
      leftSection={<IconDownload size={20} aria-hidden="true" />}
      loading={file.isPending && file.variables === format}
      onClick={() => file.mutate(format)}
    >
      {t(`export.${format}`)}
    </Button>
  );
  return (
    <>
      <div className={`${styles.exports} lt-no-print`}>
        {button("csv")}
        {button("json")}
      </div>
      <ErrorAlert error={file.error} />
    </>
  );
}

import { Button } from "@mantine/core";
import { IconDownload, IconLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { figureOf } from "@/shared/text/figures";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { type Format, useExport, useTrail } from "./audit";
import styles from "./audit.module.css";
import { Filters } from "./Filters";
import { type Filter, unnarrowed, useFilter } from "./filter";
import { Lines } from "./Lines";

/** Everything that happened, as sentences; nothing here can be changed by anybody. */
export default function AuditPage() {
  const { t, i18n } = useTranslation("audit");
  const { filter, change, narrowed, search } = useFilter();
  const trail = useTrail(filter, i18n.language);
  const lines = trail.data?.pages.flatMap((page) => page.lines) ?? [];
  const nothing = trail.data && lines.length === 0 && !trail.hasNextPage;
  return (
    <Page title={t("page.title")} lead={t("page.lead")}>
      <Card>
        <Filters filter={filter} onChange={change} />
        {filter.kind && <Kinds filter={filter} onAll={() => change({ kind: "", figure: "" })} />}
        <Exports filter={filter} />
      </Card>
      <ProblemNotice error={trail.error} onRetry={() => void trail.refetch()} />
      {trail.isPending && <Loading />}
      {nothing && (
        <Card>
          <EmptyState
            icon={IconLink}
            title={t(narrowed ? "page.noneFound" : "page.none")}
            action={
              narrowed && (
                <Button variant="default" onClick={() => change(unnarrowed)}>
                  {t("filter.clear")}
                </Button>
              )
            }
          />
        </Card>
      )}
      {trail.data && !nothing && (
        <Card flush title={t("page.lines")}>
          <Lines lines={lines} withCouncil={filter.scope === "organization"} search={search} />
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

/** Says that only some kinds of events are shown, and for which figure. */
function Kinds({ filter, onAll }: { filter: Filter; onAll: () => void }) {
  const { t } = useTranslation("audit");
  const { t: figures } = useTranslation("dashboard");
  const count = filter.kind.split(",").length;
  const figure = figureOf(filter.figure);
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

function Exports({ filter }: { filter: Filter }) {
  const { t } = useTranslation("audit");
  const file = useExport(filter);
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
      <ProblemNotice error={file.error} />
    </>
  );
}

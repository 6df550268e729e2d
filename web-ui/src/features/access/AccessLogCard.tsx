import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { usePersonNames } from "@/shared/people/names";
import { roleLabel } from "@/shared/session/roles";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import styles from "./access.module.css";
import { type AccessLogEntry, groupAccessByDay, useAccessLog } from "./accessLog";

/** Lists who accessed the person's confidential data, when and for which purpose. */
export function AccessLogCard({ person }: { person: string }) {
  const { t } = useTranslation("access");
  const looks = useAccessLog(person);
  const lines = groupAccessByDay(looks.data?.pages.flatMap((page) => page.looks) ?? [], "UTC");
  const names = usePersonNames(lines.map(({ by }) => by));
  return (
    <Card title={t("looks.title")} subtitle={t("looks.lead")}>
      <ErrorAlert error={looks.error} onRetry={() => void looks.refetch()} />
      {looks.isPending && <DelayedLoader />}
      {looks.data && lines.length === 0 && (
        <EmptyState icon={IconEye} title={t("looks.none")}>
          {t("looks.noneHint")}
        </EmptyState>
      )}
      <ul className={styles.held}>
        {lines.map((look) => (
          <LookLine
            key={[look.last, look.by, look.role, look.kind, look.why].join("/")}
            look={look}
            who={names[look.by] ?? t("looks.formerly")}
          />
        ))}
      </ul>
      {looks.hasNextPage && (
        <Button
          variant="default"
          className="lt-no-print"
          loading={looks.isFetchingNextPage}
          onClick={() => void looks.fetchNextPage()}
        >
          {t("looks.earlier")}
        </Button>
      )}
    </Card>
  );
}

function LookLine({ look, who }: { look: AccessLogEntry; who: string }) {
  const { t } = useTranslation("access");
  const common = useTranslation();
  const locale = useLocale();
  const role = roleLabel(common.t, look.role).toLocaleLowerCase(locale);
  return (
    <li>
      <span>
        {t("looks.saw", {
          who,
          role,
          what: t(`looks.what.${look.kind}`),
          why: t(`looks.why.${look.why}`),
        })}
      </span>
      <span className="lt-dimmed">
        {t("looks.times", { count: look.times })} ·{" "}
        <DateTimeText at={look.last} zone="UTC" style="date" />
      </span>
    </li>
  );
}

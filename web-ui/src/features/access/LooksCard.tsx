import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useNames } from "@/shared/people/names";
import { roleName } from "@/shared/session/roles";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { When } from "@/shared/ui/When";
import styles from "./access.module.css";
import { byDay, type Look, useLooks } from "./looks";

/** Who looked at one's pay, contact and the like: what they saw, what for, and when. */
export function LooksCard({ person }: { person: string }) {
  const { t } = useTranslation("access");
  const looks = useLooks(person);
  const lines = byDay(looks.data?.pages.flatMap((page) => page.looks) ?? [], "UTC");
  const names = useNames(lines.map(({ by }) => by));
  return (
    <Card title={t("looks.title")} subtitle={t("looks.lead")}>
      <ProblemNotice error={looks.error} onRetry={() => void looks.refetch()} />
      {looks.isPending && <Loading />}
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

function LookLine({ look, who }: { look: Look; who: string }) {
  const { t } = useTranslation("access");
  const common = useTranslation();
  const locale = useLocale();
  const role = roleName(common.t, look.role).toLocaleLowerCase(locale);
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
        {t("looks.times", { count: look.times })} · <When at={look.last} zone="UTC" style="date" />
      </span>
    </li>
  );
}

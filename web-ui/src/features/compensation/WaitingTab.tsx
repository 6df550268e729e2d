import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { ClaimList } from "./ClaimList";
import { type Line, useMeetingTitles, useNames, useOpenClaims } from "./compensation";
import { isLater } from "./standing";

/** What a council has to do about open claims. */
export function sorted(lines: readonly Line[]) {
  return {
    approve: lines.filter(({ standing }) => standing === "SUBMITTED"),
    pay: lines.filter((line) => line.standing === "APPROVED" && !isLater(line)),
    later: lines.filter((line) => isLater(line)),
  };
}

/** Claims to approve, to pay, and those to pay later at their advisor's wish. */
export function WaitingTab() {
  const { t } = useTranslation("compensation");
  const { council } = useSession();
  const open = useOpenClaims(council.id);
  const names = useNames((open.data ?? []).map(({ person }) => person));
  const titles = useMeetingTitles(council.id);
  const { approve, pay, later } = sorted(open.data ?? []);
  const about = {
    nameOf: (line: Line) => names[line.person] ?? t("former"),
    titleOf: (line: Line) => (line.meeting ? titles[line.meeting] : undefined),
  };
  return (
    <>
      <ProblemNotice error={open.error} onRetry={() => void open.refetch()} />
      {open.isPending && <Loading />}
      {open.data?.length === 0 && (
        <Card>
          <EmptyState icon={IconCircleCheck} title={t("waiting.none")}>
            {t("waiting.noneHint")}
          </EmptyState>
        </Card>
      )}
      {approve.length > 0 && <ClaimList kind="approve" lines={approve} {...about} />}
      {pay.length > 0 && <ClaimList kind="pay" lines={pay} {...about} />}
      {later.length > 0 && <ClaimList kind="later" lines={later} {...about} />}
    </>
  );
}

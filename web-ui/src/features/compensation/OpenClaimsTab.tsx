import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { isDeferred } from "./claimStatus";
import { type Claim, useMeetingTitles, useNames, useOpenClaims } from "./compensation";
import { OpenClaimList } from "./OpenClaimList";

/** Groups open claims by their next action. */
export function groupOpenClaims(lines: readonly Claim[]) {
  return {
    approve: lines.filter(({ standing }) => standing === "SUBMITTED"),
    pay: lines.filter((line) => line.standing === "APPROVED" && !isDeferred(line)),
    later: lines.filter((line) => isDeferred(line)),
  };
}

/** Lists the claims to approve, to pay and to pay later. */
export function OpenClaimsTab() {
  const { t } = useTranslation("compensation");
  const { council } = useSession();
  const open = useOpenClaims(council.id);
  const names = useNames((open.data ?? []).map(({ person }) => person));
  const titles = useMeetingTitles(council.id);
  const { approve, pay, later } = groupOpenClaims(open.data ?? []);
  const about = {
    nameOf: (line: Claim) => names[line.person] ?? t("former"),
    titleOf: (line: Claim) => (line.meeting ? titles[line.meeting] : undefined),
  };
  return (
    <>
      <ErrorAlert error={open.error} onRetry={() => void open.refetch()} />
      {open.isPending && <DelayedLoader />}
      {open.data?.length === 0 && (
        <Card>
          <EmptyState icon={IconCircleCheck} title={t("waiting.none")}>
            {t("waiting.noneHint")}
          </EmptyState>
        </Card>
      )}
      {approve.length > 0 && <OpenClaimList kind="approve" lines={approve} {...about} />}
      {pay.length > 0 && <OpenClaimList kind="pay" lines={pay} {...about} />}
      {later.length > 0 && <OpenClaimList kind="later" lines={later} {...about} />}
    </>
  );
}

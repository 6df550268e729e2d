import { useTranslation } from "react-i18next";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { isDeferred } from "./claimStatus";
import type { Claim } from "./compensation";

const tones = {
  SUBMITTED: "waiting",
  APPROVED: "waiting",
  PAID: "good",
  DECLINED: "bad",
} as const;

/** Shows the status of a claim. */
export function ClaimStatusBadge({ line }: { line: Claim }) {
  const { t } = useTranslation("compensation");
  const later = isDeferred(line);
  return (
    <StatusBadge tone={later ? "neutral" : tones[line.standing]}>
      {t(`standing.${later ? "LATER" : line.standing}`)}
    </StatusBadge>
  );
}

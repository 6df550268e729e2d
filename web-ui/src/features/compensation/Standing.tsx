import { useTranslation } from "react-i18next";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import type { Line } from "./compensation";
import { isLater } from "./standing";

const tones = {
  SUBMITTED: "waiting",
  APPROVED: "waiting",
  PAID: "good",
  DECLINED: "bad",
} as const;

/** How far a claim has come. */
export function Standing({ line }: { line: Line }) {
  const { t } = useTranslation("compensation");
  const later = isLater(line);
  return (
    <StatusBadge tone={later ? "neutral" : tones[line.standing]}>
      {t(`standing.${later ? "LATER" : line.standing}`)}
    </StatusBadge>
  );
}

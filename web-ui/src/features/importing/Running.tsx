import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import type { Status } from "./importing";

/** It goes on by itself, whether anybody looks or not. */
export function Running({ status }: { status: Status }) {
  const { t } = useTranslation("importing");
  const { done, total } = status;
  const checking = total > 0 && done >= total;
  return (
    <Card title={t("running.title")} subtitle={t("running.text")}>
      <ProgressBar
        label={t(checking ? "running.checking" : "running.label")}
        done={done}
        total={total > 0 && !checking ? total : null}
      />
    </Card>
  );
}

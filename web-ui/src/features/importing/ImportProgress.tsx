import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import type { Status } from "./importJobs";

/** Shows the progress of an import, which continues when the page is closed. */
export function ImportProgress({ status }: { status: Status }) {
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

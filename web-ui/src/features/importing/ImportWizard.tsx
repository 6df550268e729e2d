import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { newIdempotencyKey } from "@/shared/api/client";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { FileDropzone } from "./FileDropzone";
import { ImportPreview } from "./ImportPreview";
import { ImportProgress } from "./ImportProgress";
import { ImportReport } from "./ImportReport";
import { type FileSelection, nothingChosen } from "./importFiles";
import { type FileBundle, useImportPreview, useLatestImport, useStartImport } from "./importJobs";
import { StartImport } from "./StartImport";

const AN_HOUR = 3_600_000;

/** Guides an import from files to a report and resumes a running one when the page is reopened. */
export function ImportWizard({ organization }: { organization: string | null }) {
  const { t, i18n } = useTranslation("importing");
  const [chosen, setChosen] = useState<FileSelection>(nothingChosen);
  const [bundle, setBundle] = useState<FileBundle>({ key: "", files: [] });
  const [seen, setSeen] = useState<string | null>(null);
  const last = useLatestImport(organization);
  const preview = useImportPreview(organization, bundle, i18n.language);
  const begin = useStartImport(organization);
  const choose = (next: FileSelection) => {
    setChosen(next);
    setBundle({ key: newIdempotencyKey(), files: next.files });
    begin.reset();
  };
  const status = last.data;
  if (status?.state === "RUNNING") return <ImportProgress status={status} />;
  const ended = status?.ended ? Date.parse(status.ended) : 0;
  if (status && seen !== status.id && ended > Date.now() - AN_HOUR) {
    const more = () => {
      setSeen(status.id);
      choose(nothingChosen);
    };
    return <ImportReport status={status} onMore={more} />;
  }
  return (
    <>
      <ErrorAlert error={last.error} onRetry={() => void last.refetch()} />
      <FileDropzone chosen={chosen} onChange={choose} />
      <ErrorAlert error={preview.error} onRetry={() => void preview.refetch()} />
      {preview.error && organization === null && (
        <Button variant="default" component={Link} to="/welcome/import" replace>
          {t("setUpCode.another")}
        </Button>
      )}
      {preview.isFetching && <DelayedLoader />}
      {preview.data && chosen.files.length > 0 && (
        <>
          <ImportPreview preview={preview.data} />
          <StartImport
            preview={preview.data}
            asksForNames={organization === null}
            begin={begin}
            bundle={bundle}
          />
        </>
      )}
    </>
  );
}

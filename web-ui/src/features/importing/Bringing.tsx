import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { newKey } from "@/shared/api/client";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { ChooseFiles } from "./ChooseFiles";
import { Confirm } from "./Confirm";
import { type Chosen, nothingChosen } from "./files";
import { type Bundle, useBegin, useLastImport, usePreview } from "./importing";
import { Outcome } from "./Outcome";
import { PreviewCards } from "./PreviewCards";
import { Running } from "./Running";

const AN_HOUR = 3_600_000;

/** From files to a report: what runs, or has just ended, is found again after the page was left. */
export function Bringing({ organization }: { organization: string | null }) {
  const { t, i18n } = useTranslation("importing");
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [bundle, setBundle] = useState<Bundle>({ key: "", files: [] });
  const [seen, setSeen] = useState<string | null>(null);
  const last = useLastImport(organization);
  const preview = usePreview(organization, bundle, i18n.language);
  const begin = useBegin(organization);
  const choose = (next: Chosen) => {
    setChosen(next);
    setBundle({ key: newKey(), files: next.files });
    begin.reset();
  };
  const status = last.data;
  if (status?.state === "RUNNING") return <Running status={status} />;
  const ended = status?.ended ? Date.parse(status.ended) : 0;
  if (status && seen !== status.id && ended > Date.now() - AN_HOUR) {
    const more = () => {
      setSeen(status.id);
      choose(nothingChosen);
    };
    return <Outcome status={status} onMore={more} />;
  }
  return (
    <>
      <ProblemNotice error={last.error} onRetry={() => void last.refetch()} />
      <ChooseFiles chosen={chosen} onChange={choose} />
      <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />
      {preview.error && organization === null && (
        <Button variant="default" component={Link} to="/welcome/import" replace>
          {t("setUpCode.another")}
        </Button>
      )}
      {preview.isFetching && <Loading />}
      {preview.data && chosen.files.length > 0 && (
        <>
          <PreviewCards preview={preview.data} />
          <Confirm
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

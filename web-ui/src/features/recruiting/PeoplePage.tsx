import { Button, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Page } from "@/shared/ui/Page";
import { PipelineTab } from "./PipelineTab";
import { ReadinessTab } from "./ReadinessTab";
import { RosterTab } from "./RosterTab";

const tabs = { roster: RosterTab, pipeline: PipelineTab, readiness: ReadinessTab };
type Tab = keyof typeof tabs;

/** Who sits on the council, who may come, and what everybody still needs. */
export default function PeoplePage() {
  const { t } = useTranslation("recruiting");
  const { is } = useSession();
  const [params, setParams] = useSearchParams();
  const wanted = params.get("show");
  const shown: Tab = wanted && wanted in tabs ? (wanted as Tab) : "roster";
  const Shown = tabs[shown];
  const nominate = (
    <Button component={Link} to="/people/nominate">
      {t("nominate.open")}
    </Button>
  );
  return (
    <Page
      title={t("page.title")}
      lead={t("page.lead")}
      actions={is("administrator", "coordinator") ? nominate : null}
    >
      <SegmentedControl
        fullWidth
        aria-label={t("page.tabs")}
        value={shown}
        onChange={(show) => setParams({ show }, { replace: true })}
        data={(Object.keys(tabs) as Tab[]).map((value) => ({
          value,
          label: t(`tab.${value}`),
        }))}
      />
      <Shown />
    </Page>
  );
}

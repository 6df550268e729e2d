import { Button, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Page } from "@/shared/ui/Page";
import { PipelineTab } from "./PipelineTab";
import { ReadinessTab } from "./ReadinessTab";
import { RosterTab } from "./RosterTab";

const tabs = { roster: RosterTab, pipeline: PipelineTab, readiness: ReadinessTab };
type Tab = keyof typeof tabs;

/** Shows the roster, the recruiting pipeline and onboarding readiness in tabs. */
export default function CouncilPeoplePage() {
  const { t } = useTranslation("recruiting");
  const { is } = useSession();
  const [params, setParams] = useSearchParams();
  // Only those who run the council see prospects and missing onboarding steps; leaders and other members do not.
  const runs = is("administrator", "coordinator", "champion");
  const offered = (Object.keys(tabs) as Tab[]).filter((tab) => tab === "roster" || runs);
  const shown = offered.find((tab) => tab === params.get("show")) ?? "roster";
  const Shown = tabs[shown];
  const nominate = (
    <Button component={Link} to="/people/nominate">
      {t("nominate.open")}
    </Button>
  );
  return (
    <Page
      title={t("page.title")}
      lead={t(runs ? "page.lead" : "page.tableLead")}
      actions={is("administrator", "coordinator") ? nominate : null}
    >
      {offered.length > 1 && (
        <SegmentedControl
          fullWidth
          aria-label={t("page.tabs")}
          value={shown}
          onChange={(show) => setParams({ show }, { replace: true })}
          data={offered.map((value) => ({ value, label: t(`tab.${value}`) }))}
        />
      )}
      <Shown />
    </Page>
  );
}

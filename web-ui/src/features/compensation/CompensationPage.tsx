import { Button, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { type Session, useSession } from "@/shared/session/SessionProvider";
import { Page } from "@/shared/ui/Page";
import { CouncilPayTab } from "./CouncilPayTab";
import { OpenClaimsTab } from "./OpenClaimsTab";
import { OrganizationPayTab } from "./OrganizationPayTab";

const tabs = { waiting: OpenClaimsTab, council: CouncilPayTab, organization: OrganizationPayTab };
type Tab = keyof typeof tabs;

function tabsOf({ is }: Session): Tab[] {
  return [
    ...(is("administrator", "coordinator") ? (["waiting"] as const) : []),
    "council",
    ...(is("administrator", "leader") ? (["organization"] as const) : []),
  ];
}

/** Shows open claims and yearly pay totals. */
export default function CompensationPage() {
  const { t } = useTranslation("compensation");
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const offered = tabsOf(session);
  const shown = offered.find((tab) => tab === params.get("show")) ?? offered[0] ?? "council";
  const Shown = tabs[shown];
  const rates = session.is("administrator", "coordinator") && (
    <Button variant="default" component={Link} to="/pay/rates">
      {t("rates.open")}
    </Button>
  );
  return (
    <Page
      title={t("page.title")}
      lead={t("page.lead", { council: session.council.name })}
      actions={rates}
    >
      {offered.length > 1 && (
        <SegmentedControl
          className="lt-no-print"
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

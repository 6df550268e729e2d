import { Button, SegmentedControl, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useOrganization } from "@/shared/session/organization";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { RatesForm } from "./RatesForm";
import { RatesTable } from "./RatesTable";
import { useYear } from "./YearChoice";

/** What the organization pays in a year, its caps, and from when payments are reported. */
export default function RatesPage() {
  const { t } = useTranslation("compensation");
  const { isForAll } = useSession();
  const organization = useOrganization();
  const [, setParams] = useSearchParams();
  const year = useYear();
  const now = new Date().getFullYear();
  const policies = organization.data?.policies ?? [];
  const years = [...new Set([now - 1, now, now + 1, year])].sort();
  const sets = isForAll("administrator", "coordinator");
  return (
    <Page
      title={t("rates.title")}
      lead={t("rates.lead")}
      actions={
        <Button variant="default" component={Link} to="/pay">
          {t("rates.back")}
        </Button>
      }
    >
      <ProblemNotice error={organization.error} onRetry={() => void organization.refetch()} />
      {organization.isPending && <Loading />}
      {organization.data && sets && (
        <Card title={t("rates.form", { year })} subtitle={t("rates.formLead")}>
          <SegmentedControl
            mb="lg"
            aria-label={t("year")}
            value={String(year)}
            onChange={(value) => setParams({ year: value }, { replace: true })}
            data={years.map(String)}
          />
          <RatesForm
            key={`${year}-${JSON.stringify(policies.find((policy) => policy.year === year))}`}
            organization={organization.data.id}
            year={year}
            currency={organization.data.currency}
            policies={policies}
          />
        </Card>
      )}
      {organization.data && !sets && <Text c="dimmed">{t("rates.setBy")}</Text>}
      {policies.length > 0 && <RatesTable policies={policies} />}
    </Page>
  );
}

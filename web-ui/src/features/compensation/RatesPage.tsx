import { Button, SegmentedControl, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useOrganization } from "@/shared/session/organization";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { RatesForm } from "./RatesForm";
import { RatesTable } from "./RatesTable";
import { useYearParam } from "./YearSelect";

/** Shows the organization's pay rates and caps for a year and the amount from which payments are reported. */
export default function RatesPage() {
  const { t } = useTranslation("compensation");
  const { isForAll } = useSession();
  const organization = useOrganization();
  const [, setParams] = useSearchParams();
  const year = useYearParam();
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
      <ErrorAlert error={organization.error} onRetry={() => void organization.refetch()} />
      {organization.isPending && <DelayedLoader />}
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

import { Button } from "@mantine/core";
import { IconHeartHandshake } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { useMyMembership } from "./myMembership";
import { OpportunityCard } from "./OpportunityCard";
import { sortBySuitability, useOpportunities } from "./opportunities";
import { PastOpportunities } from "./PastOpportunities";
import { useNames } from "./recruiting";

/** Lists volunteer opportunities, those that suit the reader first. */
export default function OpportunitiesPage() {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const offers = useOpportunities(council.id);
  const { way } = useMyMembership();
  const { onOffer = [], past = [] } = offers.data ?? {};
  const people = [
    ...onOffer.flatMap(({ work, suits }) => [...work.takenBy, ...suits]),
    ...past.flatMap((work) => work.takenBy),
  ];
  const names = useNames(people.map(({ person }) => person));
  const runs = is("administrator", "coordinator");
  const list = (
    <Button component={Link} to="/opportunities/new">
      {t("offer.open")}
    </Button>
  );
  return (
    <Page title={t("offer.title")} lead={t("offer.lead")} actions={runs ? list : null}>
      <ErrorAlert error={offers.error} onRetry={() => void offers.refetch()} />
      {offers.isPending && <DelayedLoader />}
      {offers.data && onOffer.length === 0 && (
        <Card>
          <EmptyState icon={IconHeartHandshake} title={t("offer.none")} action={runs && list}>
            {t(runs ? "offer.noneHint" : "offer.noneYet")}
          </EmptyState>
        </Card>
      )}
      {sortBySuitability(onOffer, way?.advisor).map((it) => (
        <OpportunityCard key={it.work.id} offer={it} own={way?.advisor} names={names} />
      ))}
      <PastOpportunities work={past} names={names} />
    </Page>
  );
}

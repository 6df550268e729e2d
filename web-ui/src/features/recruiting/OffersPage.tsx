import { Button } from "@mantine/core";
import { IconHeartHandshake } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { OfferCard } from "./OfferCard";
import { suitedFirst, useOffers } from "./offers";
import { useOwnWay } from "./own";
import { PastWork } from "./PastWork";
import { useNames } from "./recruiting";

/** Work that families can take on: for everybody, what suits the reader first. */
export default function OffersPage() {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const offers = useOffers(council.id);
  const { way } = useOwnWay();
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
      <ProblemNotice error={offers.error} onRetry={() => void offers.refetch()} />
      {offers.isPending && <Loading />}
      {offers.data && onOffer.length === 0 && (
        <Card>
          <EmptyState icon={IconHeartHandshake} title={t("offer.none")} action={runs && list}>
            {t(runs ? "offer.noneHint" : "offer.noneYet")}
          </EmptyState>
        </Card>
      )}
      {suitedFirst(onOffer, way?.advisor).map((it) => (
        <OfferCard key={it.work.id} offer={it} own={way?.advisor} names={names} />
      ))}
      <PastWork work={past} names={names} />
    </Page>
  );
}

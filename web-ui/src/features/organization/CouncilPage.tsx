import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { timeZoneLabel } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { Page } from "@/shared/ui/Page";
import { ChampionCard } from "./ChampionCard";
import { CharterCard } from "./CharterCard";
import { CouncilsCard } from "./CouncilsCard";
import { type Council, useCurrentCouncil } from "./council";
import styles from "./organization.module.css";
import { RolesCard } from "./RolesCard";
import { SeatTargetsForm } from "./SeatTargetsForm";

/** Shows the council and the people who run it, and lets them change it. */
export default function CouncilPage() {
  const { t } = useTranslation("organization");
  const { council: chosen, is } = useSession();
  const council = useCurrentCouncil();
  const runs = is("administrator", "coordinator");
  return (
    <Page title={chosen.name} lead={t("council.lead")}>
      {!council && <DelayedLoader />}
      {council && (
        <>
          <Facts council={council} />
          <CharterCard council={council} />
          <ChampionCard council={council} mayName={runs} />
          <RolesCard council={council} mayGive={is("administrator")} />
          {is("administrator") && <CouncilsCard council={council} />}
        </>
      )}
    </Page>
  );
}

function Facts({ council }: { council: Council }) {
  const { t } = useTranslation("organization");
  const { is } = useSession();
  const names = new Intl.DisplayNames(useLocale(), { type: "language" });
  const runs = is("administrator", "coordinator");
  const facts = [
    [t("setup.languages"), council.languages.map((tag) => names.of(tag) ?? tag).join(", ")],
    [t("council.zone"), timeZoneLabel(council.zone)],
    [t("council.term"), t("setup.months", { count: council.termMonths })],
    [t("council.familySeats"), council.familySeats],
    [t("council.staffSeats"), council.staffSeats],
  ];
  return (
    <Card title={t("council.facts")} subtitle={runs ? t("setup.fixed") : undefined}>
      <dl className={styles.pairs}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {runs && <SeatTargetsForm council={council} />}
    </Card>
  );
}

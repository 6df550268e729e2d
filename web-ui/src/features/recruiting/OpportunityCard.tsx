import { Button, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { toast } from "@/shared/ui/ToastRegion";
import { Day } from "./Day";
import {
  endings,
  hasAccepted,
  isSuitable,
  type OpenOpportunity,
  useAcceptOpportunity,
  useCloseOpportunity,
} from "./opportunities";
import styles from "./recruiting.module.css";

interface OfferCardProps {
  offer: OpenOpportunity;
  /** The user's own advisor id in the council, if any. */
  own: string | undefined;
  names: Record<string, string>;
}

/** Shows one opportunity with its assignees and lets members accept it. */
export function OpportunityCard({ offer, own, names }: OfferCardProps) {
  const { t } = useTranslation("recruiting");
  const { is } = useSession();
  const { work } = offer;
  const taken = work.takenBy.map(({ person }) => names[person] ?? t("unnamed")).join(", ");
  const badge = hasAccepted(work, own) ? (
    <StatusBadge tone="good">{t("offer.yours")}</StatusBadge>
  ) : isSuitable(offer, own) ? (
    <StatusBadge tone="good">{t("offer.suitsYou")}</StatusBadge>
  ) : null;
  return (
    <Card title={work.title ?? t("erased")} aside={badge}>
      <p className={styles.facts}>
        <span>{t("offer.hours", { count: work.hours })}</span>
        <span>{t(`mode.${work.mode}`)}</span>
        <span>
          {t("offer.untilDay")} <Day on={work.until} />
        </span>
      </p>
      <p>
        {work.skills.length > 0
          ? work.skills.map((skill) => t(`skill.${skill}`)).join(", ")
          : t("offer.anybody")}
      </p>
      {taken && <p>{t("offer.saidYes", { names: taken })}</p>}
      {own && !hasAccepted(work, own) && is("advisor", "staffPartner") && (
        <SayYes work={work.id} own={own} />
      )}
      {is("administrator", "coordinator") && <Managing offer={offer} names={names} />}
    </Card>
  );
}

function SayYes({ work, own }: { work: string; own: string }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const take = useAcceptOpportunity(council.id, work);
  return (
    <>
      <div className={styles.deeds}>
        <Button
          loading={take.isPending}
          onClick={() => take.mutate(own, { onSuccess: () => toast(t("offer.thanks")) })}
        >
          {t("offer.yes")}
        </Button>
      </div>
      <ErrorAlert error={take.error} />
    </>
  );
}

/** Lists the members whom the opportunity suits and lets those who run the council close it. */
function Managing({ offer, names }: Omit<OfferCardProps, "own">) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const { work } = offer;
  const take = useAcceptOpportunity(council.id, work.id);
  const end = useCloseOpportunity(council.id, work.id);
  return (
    <>
      {offer.suits.length > 0 && (
        <>
          <h3 className={styles.subhead}>{t("offer.suits")}</h3>
          <p className="lt-dimmed">{t("offer.suitsHint")}</p>
        </>
      )}
      <div className={styles.deeds}>
        {offer.suits.map(({ advisor, person }) => {
          const name = names[person] ?? t("unnamed");
          return (
            <Button
              key={advisor}
              variant="light"
              aria-label={t("offer.matchFor", { name, work: work.title ?? t("erased") })}
              loading={take.isPending && take.variables === advisor}
              onClick={() =>
                take.mutate(advisor, { onSuccess: () => toast(t("offer.matched", { name })) })
              }
            >
              {name}
            </Button>
          );
        })}
      </div>
      <div className={styles.deeds}>
        <Menu radius="md" shadow="md" withinPortal={false}>
          <Menu.Target>
            <Button
              variant="default"
              aria-label={t("offer.closeFor", { work: work.title ?? t("erased") })}
              loading={end.isPending}
            >
              {t("offer.close")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {endings.map((how) => (
              <Menu.Item
                key={how}
                onClick={() => end.mutate(how, { onSuccess: () => toast(t("offer.closed")) })}
              >
                {t(`offer.end.${how}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <ErrorAlert error={take.error ?? end.error} />
    </>
  );
}

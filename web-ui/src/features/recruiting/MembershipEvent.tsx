import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { type AdvisorHistory, type Step, useNames } from "./recruiting";
import styles from "./recruiting.module.css";

const kinds = [
  "ProspectNominated",
  "ProspectContacted",
  "ProspectInvited",
  "InvitationDeclined",
  "AdvisorJoined",
  "AdvisorSteppedDown",
  "AdvisorLapsed",
  "AdvisorReturned",
  "SkillsProfiled",
  "OnboardingStepCompleted",
  "TrialStarted",
  "TrialClosed",
] as const;

/** Shows the events of a membership, oldest first. */
export function MembershipEvent({ steps }: { steps: AdvisorHistory["steps"] }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const names = useNames(steps.map(({ by }) => by));
  const told = (kind: string) => {
    const [name, step] = kind.split(".");
    const known = kinds.find((it) => it === name);
    if (step) return t("way.onboarded", { step: t(`onboarding.${step as Step}`) });
    return known ? t(`way.${known}`) : kind;
  };
  return (
    <Card title={t("way.title")}>
      <ol className={styles.way}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={index}>
            <strong>{told(step.kind)}</strong>
            <span className={styles.facts}>
              <DateTimeText at={step.at} zone={council.zone} style="date" />
              {names[step.by] && <span>{t("way.by", { name: names[step.by] })}</span>}
            </span>
            {(step.words?.text || step.evidence) && <p>{step.words?.text || step.evidence}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

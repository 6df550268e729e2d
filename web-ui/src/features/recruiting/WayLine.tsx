import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { When } from "@/shared/ui/When";
import { type Step, useNames, type Way } from "./recruiting";
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

/** Everything that happened on somebody's way, the first on top. */
export function WayLine({ steps }: { steps: Way["steps"] }) {
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
              <When at={step.at} zone={council.zone} style="date" />
              {names[step.by] && <span>{t("way.by", { name: names[step.by] })}</span>}
            </span>
            {(step.words?.text || step.evidence) && <p>{step.words?.text || step.evidence}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

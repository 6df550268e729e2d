import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { ContactCard } from "./ContactCard";
import { MembershipEvent } from "./MembershipEvent";
import { OnboardingCard } from "./OnboardingCard";
import { ProfileCard } from "./ProfileCard";
import { RecruitingActions } from "./RecruitingActions";
import { type AdvisorHistory, useRosterEntry } from "./recruiting";
import { TrialsCard } from "./TrialsCard";

/** Shows everything about one person in this council. */
export function MembershipHistory({ way, name }: { way: AdvisorHistory; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const entry = useRosterEntry(council.id, way.advisor);
  return (
    <>
      {entry && is("administrator", "coordinator") && (
        <Card title={t("person.stage")} subtitle={t(`stage.${entry.stage}`)}>
          <RecruitingActions entry={entry} name={name} />
        </Card>
      )}
      <ProfileCard way={way} />
      <TrialsCard way={way} stage={entry?.stage} />
      <OnboardingCard advisor={way.advisor} />
      <ContactCard person={way.person} />
      <MembershipEvent steps={way.steps} />
    </>
  );
}

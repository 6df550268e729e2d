import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { Contact } from "./Contact";
import { NextDeeds } from "./NextDeeds";
import { Onboarding } from "./Onboarding";
import { Profile } from "./Profile";
import { useEntry, type Way } from "./recruiting";
import { Trials } from "./Trials";
import { WayLine } from "./WayLine";

/** Everything about one person in this council. */
export function WholeWay({ way, name }: { way: Way; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const entry = useEntry(council.id, way.advisor);
  return (
    <>
      {entry && is("administrator", "coordinator") && (
        <Card title={t("person.stage")} subtitle={t(`stage.${entry.stage}`)}>
          <NextDeeds entry={entry} name={name} />
        </Card>
      )}
      <Profile way={way} />
      <Trials way={way} stage={entry?.stage} />
      <Onboarding advisor={way.advisor} />
      <Contact person={way.person} />
      <WayLine steps={way.steps} />
    </>
  );
}

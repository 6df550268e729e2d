import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton, Opener } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { PersonField } from "@/shared/people/PersonField";
import { useActing } from "@/shared/people/people";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { say } from "@/shared/ui/Toasts";
import { type Council, champion, useNameChampion } from "./council";

interface ChampionCardProps {
  council: Council;
  mayName: boolean;
}

/** The staff partner who clears obstacles for the council. */
export function ChampionCard({ council, mayName }: ChampionCardProps) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const people = useActing(organization.id, council.id).data?.people ?? [];
  const named = people.find(({ id }) => id === council.champion);
  return (
    <Card title={t("champion.title")} subtitle={t("champion.lead")}>
      <p>{council.champion ? (named?.name ?? "…") : t("champion.none")}</p>
      {mayName && (
        <Opener label={t(council.champion ? "champion.another" : "champion.name")}>
          {(close) => <Fields council={council} onClose={close} />}
        </Opener>
      )}
    </Card>
  );
}

function Fields({ council, onClose }: { council: Council; onClose: () => void }) {
  const { t } = useTranslation("organization");
  const state = useCommandForm({
    schema: champion,
    initial: { person: "" },
    command: useNameChampion(council.id),
    onDone: () => {
      say(t("champion.named"));
      onClose();
    },
  });
  return (
    <CommandForm
      state={state}
      submit={t("champion.name")}
      beside={<CancelButton onClick={onClose} />}
    >
      <PersonField form={state.form} name="person" label={t("champion.who")} />
    </CommandForm>
  );
}

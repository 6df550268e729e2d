import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton, Disclosure } from "@/shared/form/Disclosure";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { PersonSelectField } from "@/shared/people/PersonSelectField";
import { useRoleHolders } from "@/shared/people/people";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { toast } from "@/shared/ui/ToastRegion";
import { type Council, championSchema, useNameChampion } from "./council";

interface ChampionCardProps {
  council: Council;
  mayName: boolean;
}

/** Shows the council's champion and lets an administrator name one. */
export function ChampionCard({ council, mayName }: ChampionCardProps) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const people = useRoleHolders(organization.id, council.id).data?.people ?? [];
  const named = people.find(({ id }) => id === council.champion);
  return (
    <Card title={t("champion.title")} subtitle={t("champion.lead")}>
      <p>{council.champion ? (named?.name ?? "…") : t("champion.none")}</p>
      {mayName && (
        <Disclosure label={t(council.champion ? "champion.another" : "champion.name")}>
          {(close) => <Fields council={council} onClose={close} />}
        </Disclosure>
      )}
    </Card>
  );
}

function Fields({ council, onClose }: { council: Council; onClose: () => void }) {
  const { t } = useTranslation("organization");
  const state = useCommandForm({
    schema: championSchema,
    initial: { person: "" },
    command: useNameChampion(council.id),
    onDone: () => {
      toast(t("champion.named"));
      onClose();
    },
  });
  return (
    <CommandForm
      state={state}
      submit={t("champion.name")}
      beside={<CancelButton onClick={onClose} />}
    >
      <PersonSelectField form={state.form} name="person" label={t("champion.who")} />
    </CommandForm>
  );
}

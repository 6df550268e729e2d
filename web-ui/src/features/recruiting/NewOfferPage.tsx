import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { ChoiceField, ManyField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { say } from "@/shared/ui/Toasts";
import { offer, useOffer } from "./offers";
import { modes, skills } from "./words";

/** A piece of work that a family could take on. */
export default function NewOfferPage() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: offer,
    initial: { title: "", skills: [] as string[], mode: "", hours: "", until: "" },
    command: useOffer(council.id),
    onDone: () => {
      say(t("offer.listed"));
      navigate("/opportunities");
    },
  });
  const { form } = state;
  const back = (
    <Button variant="default" component={Link} to="/opportunities">
      {t("offer.back")}
    </Button>
  );
  return (
    <Page title={t("offer.open")} lead={t("offer.openLead")}>
      <Card>
        <CommandForm state={state} submit={t("offer.do")} beside={back}>
          <TextField form={form} name="title" label={t("offer.what")} hint={t("offer.whatHint")} />
          <TextField
            form={form}
            name="hours"
            label={t("offer.howLong")}
            hint={t("offer.howLongHint")}
            inputMode="numeric"
          />
          <ChoiceField
            form={form}
            name="mode"
            label={t("offer.where")}
            choices={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
          <TextField
            form={form}
            name="until"
            type="date"
            label={t("offer.until")}
            hint={t("offer.untilHint")}
          />
          <ManyField
            form={form}
            name="skills"
            label={t("offer.skills")}
            hint={t("offer.skillsHint")}
            choices={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
          />
        </CommandForm>
      </Card>
    </Page>
  );
}

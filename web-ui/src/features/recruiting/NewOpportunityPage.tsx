import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckboxGroupField, RadioGroupField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/ToastRegion";
import { opportunitySchema, useCreateOpportunity } from "./opportunities";
import { skills, workModes } from "./options";

/** Creates a volunteer opportunity. */
export default function NewOpportunityPage() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: opportunitySchema,
    initial: { title: "", skills: [] as string[], mode: "", hours: "", until: "" },
    command: useCreateOpportunity(council.id),
    onDone: () => {
      toast(t("offer.listed"));
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
          <RadioGroupField
            form={form}
            name="mode"
            label={t("offer.where")}
            choices={workModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
          <TextField
            form={form}
            name="until"
            type="date"
            label={t("offer.until")}
            hint={t("offer.untilHint")}
          />
          <CheckboxGroupField
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

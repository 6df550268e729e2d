import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { ManyField, SelectField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { knownZones } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { say } from "@/shared/ui/Toasts";
import { setupSchema, useSetUp, usualSetup } from "./setup";

const zones = knownZones();

/** From nothing to an open council in one form. */
export default function SetupPage() {
  const { t } = useTranslation("organization");
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: setupSchema,
    initial: usualSetup,
    command: useSetUp(),
    onDone: () => {
      say(t("setup.done", { council: state.form.getValues().council }));
      navigate("/");
    },
  });
  const { form } = state;
  const terms = [12, 24, 36].map((count) => ({
    value: String(count),
    label: t("setup.months", { count }),
  }));
  const languages = [
    { value: "en", label: t("setup.english") },
    { value: "es", label: t("setup.spanish") },
  ];
  const back = (
    <Button variant="default" component={Link} to="/welcome">
      {t("setup.back")}
    </Button>
  );
  return (
    <Page title={t("setup.title")} lead={t("setup.lead")}>
      <Card>
        <CommandForm state={state} submit={t("setup.do")} beside={back}>
          <TextField
            form={form}
            name="organization"
            label={t("setup.organization")}
            hint={t("setup.organizationHint")}
            autoComplete="organization"
          />
          <TextField
            form={form}
            name="you"
            label={t("setup.you")}
            hint={t("setup.youHint")}
            autoComplete="name"
          />
          <TextField
            form={form}
            name="council"
            label={t("setup.council")}
            hint={t("setup.councilHint")}
          />
          <ManyField
            form={form}
            name="languages"
            label={t("setup.languages")}
            choices={languages}
          />
          <SelectField form={form} name="zone" label={t("setup.zone")} choices={zones} />
          <TextField
            form={form}
            name="familySeats"
            label={t("setup.familySeats")}
            hint={t("setup.seatsHint")}
            inputMode="numeric"
          />
          <TextField
            form={form}
            name="staffSeats"
            label={t("setup.staffSeats")}
            hint={t("setup.seatsHint")}
            inputMode="numeric"
          />
          <SelectField form={form} name="termMonths" label={t("setup.term")} choices={terms} />
        </CommandForm>
      </Card>
    </Page>
  );
}

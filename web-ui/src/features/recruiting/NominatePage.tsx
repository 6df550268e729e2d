import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { SelectField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/ToastRegion";
import { nominationSchema, relationships, sources, useNominateProspect } from "./api";

/** Nominates a person for a seat. */
export default function NominatePage() {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: nominationSchema,
    initial: { name: "", email: "", relationship: "", source: "" },
    command: useNominateProspect(council.id),
    onDone: ({ id }) => {
      toast(t("nominate.done"));
      navigate(`/people/${id}`);
    },
  });
  const { form } = state;
  const back = (
    <Button variant="default" component={Link} to="/people">
      {t("back")}
    </Button>
  );
  return (
    <Page title={t("nominate.title")} lead={t("nominate.lead")}>
      <Card>
        <CommandForm state={state} submit={t("nominate.do")} beside={back}>
          <TextField form={form} name="name" label={t("nominate.name")} />
          <TextField
            form={form}
            name="email"
            type="email"
            label={t("nominate.email")}
            hint={t("nominate.emailHint")}
            optional
          />
          <SelectField
            form={form}
            name="relationship"
            label={t("column.relationship")}
            choices={relationships.map((value) => ({ value, label: t(`relationship.${value}`) }))}
          />
          <SelectField
            form={form}
            name="source"
            label={t("nominate.source")}
            choices={sources.map((value) => ({ value, label: t(`source.${value}`) }))}
            optional
          />
        </CommandForm>
      </Card>
    </Page>
  );
}

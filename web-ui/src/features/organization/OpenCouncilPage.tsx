import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { selectCouncil } from "@/shared/session/selectedCouncil";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/ToastRegion";
import { CouncilFields } from "./CouncilFields";
import { newCouncil, useOpenCouncil } from "./council";
import { defaultCouncil } from "./setup";

/** Opens another council of the organization. */
export default function OpenCouncilPage() {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: newCouncil,
    initial: defaultCouncil,
    command: useOpenCouncil(organization.id),
    onDone: ({ id }) => {
      toast(t("setup.done", { council: state.form.getValues().council }));
      selectCouncil(id);
      navigate("/council");
    },
  });
  const back = (
    <Button variant="default" component={Link} to="/council">
      {t("setup.back")}
    </Button>
  );
  return (
    <Page title={t("open.title")} lead={t("open.lead", { organization: organization.name })}>
      <Card>
        <CommandForm state={state} submit={t("setup.do")} beside={back}>
          <CouncilFields form={state.form} />
        </CommandForm>
      </Card>
    </Page>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useOrganization } from "@/shared/session/organization";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { say } from "@/shared/ui/Toasts";
import { useFragment } from "@/shared/useFragment";
import { CouncilFields } from "./CouncilFields";
import { setupSchema, useSetUp, usualSetup } from "./setup";

/** From nothing to an open council in one form. */
export default function SetupPage() {
  const { t } = useTranslation("organization");
  const navigate = useNavigate();
  const code = useFragment();
  const organization = useOrganization();
  const setUp = useSetUp();
  const state = useCommandForm({
    schema: setupSchema,
    initial: { ...usualSetup, code },
    command: setUp,
    onDone: () => {
      say(t("setup.done", { council: state.form.getValues().council }));
      navigate("/");
    },
  });
  if (organization.isPending) return <Loading />;
  // Somebody has set it up before, and here it is; unless that was half of what is being done on this page.
  if (organization.data && setUp.isIdle) return <Navigate to="/" replace />;
  const { form } = state;
  const back = (
    <Button variant="default" component={Link} to={`/welcome#${code}`}>
      {t("setup.back")}
    </Button>
  );
  return (
    <Page title={t("setup.title")} lead={t("setup.lead")}>
      <p>
        {t("setup.bringHint")} <Link to={`/welcome/import#${code}`}>{t("setup.bring")}</Link>
      </p>
      <Card>
        <CommandForm state={state} submit={t("setup.do")} beside={back}>
          <TextField
            form={form}
            name="code"
            label={t("setup.code")}
            hint={t(code ? "setup.codeThere" : "setup.codeHint")}
          />
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
            name="email"
            type="email"
            label={t("setup.email")}
            hint={t("setup.emailHint")}
            autoComplete="email"
          />
          <CouncilFields form={form} />
        </CommandForm>
      </Card>
    </Page>
  );
}

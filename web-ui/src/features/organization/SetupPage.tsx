import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useOrganization } from "@/shared/session/organization";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { Page } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/ToastRegion";
import { useUrlSecret } from "@/shared/useUrlSecret";
import { CouncilFields } from "./CouncilFields";
import { defaultSetup, setupSchema, useSetUpOrganization } from "./setup";

/** Creates the organization and its first council in one form. */
export default function SetupPage() {
  const { t } = useTranslation("organization");
  const navigate = useNavigate();
  const code = useUrlSecret();
  const organization = useOrganization();
  const setUp = useSetUpOrganization();
  const state = useCommandForm({
    schema: setupSchema,
    initial: { ...defaultSetup, code },
    command: setUp,
    onDone: () => {
      toast(t("setup.done", { council: state.form.getValues().council }));
      navigate("/");
    },
  });
  if (organization.isPending) return <DelayedLoader />;
  // The organization already exists, unless this page has just created it as the first of its two steps.
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

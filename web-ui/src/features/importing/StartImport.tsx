import { Button } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { CommandForm } from "@/shared/form/CommandForm";
import { emailAddress, requiredText } from "@/shared/form/fieldSchemas";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { Card } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { useUrlSecret } from "@/shared/useUrlSecret";
import type { FileBundle, Preview, SetupDetails, Status } from "./importJobs";

type Begin = UseMutationResult<
  Status,
  Error,
  { bundle: FileBundle; beginning: SetupDetails | null }
>;

interface ConfirmProps {
  preview: Preview;
  /** Whether the form asks for names because there is no organization yet. */
  asksForNames: boolean;
  begin: Begin;
  bundle: FileBundle;
}

/** Starts the import after the preview; nothing changes before. */
export function StartImport(props: ConfirmProps) {
  const { t } = useTranslation("importing");
  if (!props.preview.somethingToBring) return null;
  if (props.asksForNames) return <WithNames {...props} />;
  const { begin, bundle } = props;
  return (
    <Card title={t("confirm.title")} subtitle={t("confirm.text")}>
      <ErrorAlert error={begin.error} />
      <div>
        <Button loading={begin.isPending} onClick={() => begin.mutate({ bundle, beginning: null })}>
          {t("confirm.do")}
        </Button>
      </div>
    </Card>
  );
}

const names = z.object({
  code: requiredText(100),
  organization: requiredText(200),
  you: requiredText(200),
  email: emailAddress(),
});

function WithNames({ begin, bundle }: ConfirmProps) {
  const { t } = useTranslation("importing");
  const code = useUrlSecret();
  const state = useCommandForm({
    schema: names,
    initial: { code, organization: "", you: "", email: "" },
    command: {
      ...begin,
      mutate: (beginning: SetupDetails, options: object) =>
        begin.mutate({ bundle, beginning }, options),
    } as unknown as UseMutationResult<Status, Error, SetupDetails>,
    onDone: () => undefined,
  });
  return (
    <Card title={t("confirm.title")} subtitle={t("confirm.newText")}>
      <CommandForm state={state} submit={t("confirm.do")}>
        <TextField
          form={state.form}
          name="code"
          label={t("confirm.code")}
          hint={t(code ? "confirm.codeThere" : "confirm.codeHint")}
        />
        <TextField
          form={state.form}
          name="organization"
          label={t("confirm.organization")}
          hint={t("confirm.organizationHint")}
          autoComplete="organization"
        />
        <TextField
          form={state.form}
          name="you"
          label={t("confirm.you")}
          hint={t("confirm.youHint")}
          autoComplete="name"
        />
        <TextField
          form={state.form}
          name="email"
          type="email"
          label={t("confirm.email")}
          hint={t("confirm.emailHint")}
          autoComplete="email"
        />
      </CommandForm>
    </Card>
  );
}

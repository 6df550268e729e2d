import { Button } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { emailAddress, words } from "@/shared/form/rules";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { Card } from "@/shared/ui/Card";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { useFragment } from "@/shared/useFragment";
import type { Beginning, Bundle, Preview, Status } from "./importing";

type Begin = UseMutationResult<Status, Error, { bundle: Bundle; beginning: Beginning | null }>;

interface ConfirmProps {
  preview: Preview;
  /** There is no organization yet. */
  asksForNames: boolean;
  begin: Begin;
  bundle: Bundle;
}

/** The deed itself; nothing has changed before it. */
export function Confirm(props: ConfirmProps) {
  const { t } = useTranslation("importing");
  if (!props.preview.somethingToBring) return null;
  if (props.asksForNames) return <WithNames {...props} />;
  const { begin, bundle } = props;
  return (
    <Card title={t("confirm.title")} subtitle={t("confirm.text")}>
      <ProblemNotice error={begin.error} />
      <div>
        <Button loading={begin.isPending} onClick={() => begin.mutate({ bundle, beginning: null })}>
          {t("confirm.do")}
        </Button>
      </div>
    </Card>
  );
}

const names = z.object({
  code: words(100),
  organization: words(200),
  you: words(200),
  email: emailAddress(),
});

function WithNames({ begin, bundle }: ConfirmProps) {
  const { t } = useTranslation("importing");
  const code = useFragment();
  const state = useCommandForm({
    schema: names,
    initial: { code, organization: "", you: "", email: "" },
    command: {
      ...begin,
      mutate: (beginning: Beginning, options: object) =>
        begin.mutate({ bundle, beginning }, options),
    } as unknown as UseMutationResult<Status, Error, Beginning>,
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

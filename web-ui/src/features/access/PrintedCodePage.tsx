import { useMutation, useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { onSignedIn } from "@/shared/session/authentication";
import { takeReturnTo } from "@/shared/session/returnTo";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";

const printed = z.object({
  code: z.string().check(
    z.refine((typed) => typed.replace(/[^0-9A-Za-z]/g, "").length === 16, {
      error: () => i18next.t("paper.letters", { ns: "access" }),
    }),
  ),
});

/** Signs in a person with the one-time code from a printed sheet. */
export default function PrintedCodePage() {
  const { t } = useTranslation("access");
  const client = useQueryClient();
  const navigate = useNavigate();
  const enter = useMutation({
    mutationFn: ({ code }: { code: string }) =>
      dataOf(api.POST("/api/sign-in/printed-code", { body: { code } })),
    onSuccess: (entered) => onSignedIn(client, entered),
  });
  const state = useCommandForm({
    schema: printed,
    initial: { code: "" },
    command: enter,
    onDone: () => navigate(takeReturnTo(), { replace: true }),
  });
  return (
    <div className={styles.narrow}>
      <Page title={t("paper.title")} lead={t("paper.lead")}>
        <Card>
          <CommandForm state={state} submit={t("enter.do")}>
            <TextField
              form={state.form}
              name="code"
              label={t("paper.code")}
              hint={t("paper.hint")}
              autoComplete="one-time-code"
            />
          </CommandForm>
        </Card>
        <p className={styles.aside}>
          <Link to="/sign-in">{t("paper.byEmail")}</Link>
        </p>
      </Page>
    </div>
  );
}

import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { useFragment } from "@/shared/useFragment";
import styles from "./access.module.css";

/** Where the link leads that is sent to a new email address. Opening it only shows the address; the button confirms it. */
export default function ConfirmEmailPage() {
  const link = useFragment();
  return (
    <div className={styles.narrow}>
      <Confirm key={link} link={link} />
    </div>
  );
}

function Confirm({ link }: { link: string }) {
  const { t } = useTranslation("access");
  const client = useQueryClient();
  const opened = useQuery({
    queryKey: keyOf("access", null, "confirmation", link),
    queryFn: ({ signal }) =>
      body(api.POST("/api/email-confirmations/opened", { body: { link }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const confirm = useMutation({
    mutationFn: () => body(api.POST("/api/email-confirmations", { body: { link } })),
    // The person may be signed in here; a changed address has ended that.
    onSuccess: () => void client.invalidateQueries({ queryKey: keyOf("access", null, "session") }),
  });
  const email = confirm.data?.email ?? opened.data?.email;
  const done = confirm.isSuccess || opened.data?.confirmed === true;
  if (!email)
    return (
      <Page title={t("confirmEmail.title")}>
        <ProblemNotice error={opened.error} />
        {!opened.error && <Loading />}
      </Page>
    );
  return (
    <Page
      title={t(done ? "confirmEmail.done" : "confirmEmail.title")}
      lead={t(done ? "confirmEmail.doneLead" : "confirmEmail.lead", { email })}
    >
      <Card>
        <div className={styles.stack}>
          <ProblemNotice error={confirm.error} />
          {confirm.data && !confirm.data.signsIn && <p>{t("confirmEmail.shared")}</p>}
          {done ? (
            <Button component={Link} to="/sign-in">
              {t("enter.do")}
            </Button>
          ) : (
            <Button size="lg" loading={confirm.isPending} onClick={() => confirm.mutate()}>
              {t("confirmEmail.do")}
            </Button>
          )}
        </div>
      </Card>
    </Page>
  );
}

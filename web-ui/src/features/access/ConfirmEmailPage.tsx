import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { useUrlSecret } from "@/shared/useUrlSecret";
import styles from "./access.module.css";

/** Confirms a new email address. The link in the email only opens this page; the button confirms the address. */
export default function ConfirmEmailPage() {
  const link = useUrlSecret();
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
    queryKey: queryKey("access", null, "confirmation", link),
    queryFn: ({ signal }) =>
      dataOf(api.POST("/api/email-confirmations/opened", { body: { link }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const confirm = useMutation({
    mutationFn: () => dataOf(api.POST("/api/email-confirmations", { body: { link } })),
    // The person may be signed in here, and the changed address has ended that session.
    onSuccess: () =>
      void client.invalidateQueries({ queryKey: queryKey("access", null, "session") }),
  });
  const email = confirm.data?.email ?? opened.data?.email;
  const done = confirm.isSuccess || opened.data?.confirmed === true;
  if (!email)
    return (
      <Page title={t("confirmEmail.title")}>
        <ErrorAlert error={opened.error} />
        {!opened.error && <DelayedLoader />}
      </Page>
    );
  return (
    <Page
      title={t(done ? "confirmEmail.done" : "confirmEmail.title")}
      lead={t(done ? "confirmEmail.doneLead" : "confirmEmail.lead", { email })}
    >
      <Card>
        <div className={styles.stack}>
          <ErrorAlert error={confirm.error} />
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

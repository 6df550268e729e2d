import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/shared/api/client";
import { purposeHeader } from "@/shared/api/purposeHeader";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import { useSession } from "@/shared/session/SessionProvider";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./people.module.css";

function useEmailState(person: string) {
  return useQuery({
    queryKey: queryKey("access", null, "email", person),
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/people/{person}/email", {
          params: { path: { person } },
          headers: purposeHeader("REACHING"),
          signal,
        }),
      ),
  });
}

function useResend(organization: string, person: string) {
  return useCommandMutation("access", () =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/email-confirmation-links", {
        params: { path: { organization, person } },
      }),
    ),
  );
}

function useWithdraw(organization: string, person: string) {
  return useCommandMutation("access", () =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/email-withdrawal", {
        params: { path: { organization, person } },
      }),
    ),
  );
}

/** Says that a new email address is not confirmed yet, or that the address signs in another person who shares it. */
export function PendingEmail({ person, email }: { person: string; email: string }) {
  const { t } = useTranslation();
  const { organization } = useSession();
  const state = useEmailState(person);
  const resend = useResend(organization.id, person);
  const withdraw = useWithdraw(organization.id, person);
  const pending = state.data?.pending;
  if (!state.data) return null;
  if (!pending)
    return email && !state.data.signsIn ? (
      <p className={styles.pending}>{t("pendingEmail.shared")}</p>
    ) : null;
  return (
    <div className={styles.pending}>
      <p>{t(email ? "pendingEmail.waiting" : "pendingEmail.first", { pending, email })}</p>
      <ErrorAlert error={resend.error ?? withdraw.error} />
      <div className="lt-no-print">
        <Button
          variant="subtle"
          loading={resend.isPending}
          onClick={() =>
            resend.mutate(undefined, { onSuccess: () => toast(t("pendingEmail.resent")) })
          }
        >
          {t("pendingEmail.resend")}
        </Button>
        <Button
          variant="subtle"
          loading={withdraw.isPending}
          onClick={() =>
            withdraw.mutate(undefined, { onSuccess: () => toast(t("pendingEmail.withdrawn")) })
          }
        >
          {t("pendingEmail.withdraw")}
        </Button>
      </div>
    </div>
  );
}

import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api, dataOf } from "@/shared/api/client";
import { useSession } from "@/shared/session/SessionProvider";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./people.module.css";

function useInvite(organization: string, person: string) {
  return useMutation({
    mutationFn: () =>
      dataOf(
        api.POST("/api/organizations/{organization}/people/{person}/sign-in-invitation", {
          params: { path: { organization, person } },
        }),
      ),
  });
}

/** Sends a sign-in link to another person. It is not shown for the signed-in person. */
export function SendSignInLinkButton({ person, name }: { person: string; name: string }) {
  const { t } = useTranslation();
  const { organization, person: reader, is } = useSession();
  const invite = useInvite(organization.id, person);
  if (reader.id === person || !is("administrator", "coordinator")) return null;
  return (
    <div className={`${styles.link} lt-no-print`}>
      <Button
        variant="subtle"
        loading={invite.isPending}
        aria-label={t("signInLink.sendTo", { name })}
        onClick={() =>
          invite.mutate(undefined, { onSuccess: () => toast(t("signInLink.sent", { name })) })
        }
      >
        {t("signInLink.send")}
      </Button>
      <Button
        variant="subtle"
        component={Link}
        to={`/people/${person}/printed-code`}
        aria-label={t("signInLink.printFor", { name })}
      >
        {t("signInLink.print")}
      </Button>
      <ErrorAlert error={invite.error} />
    </div>
  );
}

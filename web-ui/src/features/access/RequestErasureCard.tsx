import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./access.module.css";
import { useRequestErasure, useWithdrawErasureRequest } from "./erasure";
import { useMyContact } from "./myData";

/** Requests the signed-in person's erasure or withdraws the request. */
export function RequestErasureCard() {
  const { t } = useTranslation("privacy");
  const { organization, person } = useSession();
  const known = useMyContact(person.id);
  const request = useRequestErasure(organization.id, person.id);
  const takeBack = useWithdrawErasureRequest(organization.id, person.id);
  const [asked, ask] = useState(false);
  const since = known.data?.erasureRequested;
  if (!known.data) return null;
  return (
    <Card title={t("erase.title")}>
      <div className={styles.stack}>
        <p>{t("erase.what")}</p>
        <p className="lt-dimmed">{t("erase.stays")}</p>
        {since ? (
          <>
            <p className={styles.note} role="status">
              {t("erase.asked")} <DateTimeText at={since} zone={browserTimeZone()} style="date" />.{" "}
              {t("erase.waits")}
            </p>
            <ErrorAlert error={takeBack.error} />
            <div className={styles.buttons}>
              <Button
                variant="default"
                loading={takeBack.isPending}
                onClick={() =>
                  takeBack.mutate(undefined, { onSuccess: () => toast(t("erase.takenBack")) })
                }
              >
                {t("erase.takeBack")}
              </Button>
            </div>
          </>
        ) : (
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => ask(true)}>
              {t("erase.open")}
            </Button>
          </div>
        )}
      </div>
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t("erase.ask")}
        confirm={t("erase.do")}
        danger
        onConfirm={() => request.mutateAsync(undefined).then(() => toast(t("erase.sent")))}
      >
        {t("erase.askHint")}
      </ConfirmDialog>
    </Card>
  );
}

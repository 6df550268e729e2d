import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { readersZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import { When } from "@/shared/ui/When";
import { useOwnContact } from "./about";
import styles from "./access.module.css";
import { useRequestErasure, useTakeBackErasure } from "./erasing";

/** Asking to be erased, and taking it back as long as nobody carried it out. */
export function EraseMeCard() {
  const { t } = useTranslation("privacy");
  const { organization, person } = useSession();
  const known = useOwnContact(person.id);
  const request = useRequestErasure(organization.id, person.id);
  const takeBack = useTakeBackErasure(organization.id, person.id);
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
              {t("erase.asked")} <When at={since} zone={readersZone()} style="date" />.{" "}
              {t("erase.waits")}
            </p>
            <ProblemNotice error={takeBack.error} />
            <div className={styles.buttons}>
              <Button
                variant="default"
                loading={takeBack.isPending}
                onClick={() =>
                  takeBack.mutate(undefined, { onSuccess: () => say(t("erase.takenBack")) })
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
        onConfirm={() => request.mutateAsync(undefined).then(() => say(t("erase.sent")))}
      >
        {t("erase.askHint")}
      </ConfirmDialog>
    </Card>
  );
}

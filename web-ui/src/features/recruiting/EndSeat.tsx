import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { useMarkAdvisorLapsed, useReturnToSeat, useStepDown } from "./api";
import { MembershipChangeDialog } from "./MembershipChangeDialog";
import type { Entry } from "./recruiting";
import styles from "./recruiting.module.css";

/** Records that a member stepped down or became inactive. */
export function EndSeatActions({ entry, name }: { entry: Entry; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const [asked, ask] = useState<"leave" | "lapse" | null>(null);
  const stepDown = useStepDown(council.id, entry.advisor);
  const lapse = useMarkAdvisorLapsed(council.id, entry.advisor);
  const close = () => ask(null);
  return (
    <>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => ask("leave")}>
          {t("deed.leave")}
        </Button>
        <Button variant="default" onClick={() => ask("lapse")}>
          {t("deed.lapse")}
        </Button>
      </div>
      <MembershipChangeDialog
        kind="leave"
        name={name}
        opened={asked === "leave"}
        onClose={close}
        onConfirm={(given) => stepDown.mutateAsync(given)}
      />
      <MembershipChangeDialog
        kind="lapse"
        name={name}
        opened={asked === "lapse"}
        onClose={close}
        onConfirm={({ day }) => lapse.mutateAsync(day)}
      />
    </>
  );
}

/** Returns a former member to a seat. */
export function RestartSeatAction({ entry, name }: { entry: Entry; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const [asked, ask] = useState(false);
  const comeBack = useReturnToSeat(council.id, entry.advisor);
  return (
    <>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => ask(true)}>
          {t("deed.return")}
        </Button>
      </div>
      <MembershipChangeDialog
        kind="return"
        name={name}
        opened={asked}
        onClose={() => ask(false)}
        onConfirm={({ day }) => comeBack.mutateAsync(day)}
      />
    </>
  );
}

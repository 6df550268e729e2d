import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { useLapse, useReturn, useStepDown } from "./deeds";
import { Farewell } from "./Farewell";
import type { Entry } from "./recruiting";
import styles from "./recruiting.module.css";

/** How a seat becomes free: they step down, or nobody hears of them any more. */
export function Leaving({ entry, name }: { entry: Entry; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const [asked, ask] = useState<"leave" | "lapse" | null>(null);
  const stepDown = useStepDown(council.id, entry.advisor);
  const lapse = useLapse(council.id, entry.advisor);
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
      <Farewell
        kind="leave"
        name={name}
        opened={asked === "leave"}
        onClose={close}
        onConfirm={(given) => stepDown.mutateAsync(given)}
      />
      <Farewell
        kind="lapse"
        name={name}
        opened={asked === "lapse"}
        onClose={close}
        onConfirm={({ day }) => lapse.mutateAsync(day)}
      />
    </>
  );
}

/** The way back to a seat, for those who had one. */
export function Returning({ entry, name }: { entry: Entry; name: string }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const [asked, ask] = useState(false);
  const comeBack = useReturn(council.id, entry.advisor);
  return (
    <>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => ask(true)}>
          {t("deed.return")}
        </Button>
      </div>
      <Farewell
        kind="return"
        name={name}
        opened={asked}
        onClose={() => ask(false)}
        onConfirm={({ day }) => comeBack.mutateAsync(day)}
      />
    </>
  );
}

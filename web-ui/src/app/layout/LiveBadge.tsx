import { useTranslation } from "react-i18next";
import { useLiveState } from "@/shared/live/Live";
import { formatRelative } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import styles from "./layout.module.css";

/** Whether what is shown moves by itself; when it does not, how old it is. */
export function LiveBadge() {
  const { t, i18n } = useTranslation();
  const { state, heardAt } = useLiveState();
  const now = useNow();
  const age =
    state === "live" || heardAt === null
      ? null
      : formatRelative(heardAt, Math.max(now, heardAt), i18n.language);
  return (
    <p className={styles.live} data-state={state}>
      <span role="status">{t(`live.${state}`)}</span>
      {age && <span className={styles.age}>{t("live.asOf", { age })}</span>}
    </p>
  );
}

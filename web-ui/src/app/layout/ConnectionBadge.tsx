import { useTranslation } from "react-i18next";
import { useLiveStatus } from "@/shared/live/LiveProvider";
import { useLocale } from "@/shared/text/locale";
import { formatRelative, isWithinOneMinute } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import styles from "./layout.module.css";

/** Shows whether live updates are connected and, if not, how old the data is. */
export function ConnectionBadge() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { state, heardAt } = useLiveStatus();
  const now = useNow();
  const age =
    state === "live" || heardAt === null
      ? null
      : isWithinOneMinute(heardAt, Math.max(now, heardAt))
        ? t("when.now")
        : formatRelative(heardAt, now, locale);
  return (
    <p className={styles.live} data-state={state}>
      <span role="status">{t(`live.${state}`)}</span>
      {age && <span className={styles.age}>{t("live.asOf", { age })}</span>}
    </p>
  );
}

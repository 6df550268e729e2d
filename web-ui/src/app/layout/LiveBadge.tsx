import { useTranslation } from "react-i18next";
import { useLiveState } from "@/shared/live/Live";
import { useLocale } from "@/shared/text/locale";
import { formatRelative, isNow } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import styles from "./layout.module.css";

/** Whether what is shown moves by itself; when it does not, how old it is. */
export function LiveBadge() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { state, heardAt } = useLiveState();
  const now = useNow();
  const age =
    state === "live" || heardAt === null
      ? null
      : isNow(heardAt, Math.max(now, heardAt))
        ? t("when.now")
        : formatRelative(heardAt, now, locale);
  return (
    <p className={styles.live} data-state={state}>
      <span role="status">{t(`live.${state}`)}</span>
      {age && <span className={styles.age}>{t("live.asOf", { age })}</span>}
    </p>
  );
}

import { IconTool } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { staleness } from "@/shared/api/client";
import styles from "./layout.module.css";

/**
 * Says that some of the data on the page is stale until a parked event is repaired. The status element exists from the start, so that
 * screen readers announce the text.
 */
export function StaleNote() {
  const { t } = useTranslation();
  const stale = useSyncExternalStore(
    (listener) => staleness.subscribe(listener),
    () => staleness.any,
  );
  return (
    <div role="status">
      {stale && (
        <p className={styles.stale}>
          <IconTool size={20} aria-hidden="true" />
          <span>{t("stale")}</span>
        </p>
      )}
    </div>
  );
}

import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Line } from "./compensation";
import styles from "./compensation.module.css";
import { DeclineDialog } from "./DeclineDialog";
import { DeferDialog } from "./DeferDialog";
import { isOpen } from "./standing";

/** What an advisor may do about an own claim as long as it is not paid: be paid later, or not at all. */
export function OwnDeeds({ line }: { line: Line }) {
  const { t } = useTranslation("compensation");
  const [deed, setDeed] = useState<"defer" | "waive" | null>(null);
  const close = () => setDeed(null);
  if (!isOpen(line)) return null;
  const about = t("aboutClaim", { category: t(`category.${line.category}`) });
  return (
    <div className={`${styles.small} lt-no-print`}>
      <Button variant="subtle" onClick={() => setDeed("defer")}>
        {t("defer.open")}
        <span className={styles.unseen}> {about}</span>
      </Button>
      {line.payments.length === 0 && (
        <Button variant="subtle" onClick={() => setDeed("waive")}>
          {t("waive.open")}
          <span className={styles.unseen}> {about}</span>
        </Button>
      )}
      {deed === "defer" && <DeferDialog line={line} own onClose={close} />}
      {deed === "waive" && <DeclineDialog line={line} own onClose={close} />}
    </div>
  );
}

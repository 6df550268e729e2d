import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Line } from "./compensation";
import styles from "./compensation.module.css";
import { DeclineDialog } from "./DeclineDialog";
import { DeferDialog } from "./DeferDialog";
import { isOpen } from "./standing";
import { useWords } from "./words";

/** What an advisor may do about an own claim as long as it is not paid: be paid later, or not at all. */
export function OwnDeeds({ line }: { line: Line }) {
  const { t } = useTranslation("compensation");
  const { money } = useWords();
  const [deed, setDeed] = useState<"defer" | "waive" | null>(null);
  const close = () => setDeed(null);
  if (!isOpen(line)) return null;
  const label = (text: string) =>
    t("deedAbout", {
      deed: text,
      about: `${t(`category.${line.category}`)}, ${money(line.amount)}`,
    });
  return (
    <>
      <div className={`${styles.small} lt-no-print`}>
        <Button
          variant="subtle"
          aria-label={label(t("defer.open"))}
          onClick={() => setDeed("defer")}
        >
          {t("defer.open")}
        </Button>
        {line.payments.length === 0 && (
          <Button
            variant="subtle"
            aria-label={label(t("waive.open"))}
            onClick={() => setDeed("waive")}
          >
            {t("waive.open")}
          </Button>
        )}
      </div>
      {deed === "defer" && <DeferDialog line={line} own onClose={close} />}
      {deed === "waive" && <DeclineDialog line={line} own onClose={close} />}
    </>
  );
}

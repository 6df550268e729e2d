import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isOpenClaim } from "./claimStatus";
import type { Claim } from "./compensation";
import styles from "./compensation.module.css";
import { DeclineClaimDialog } from "./DeclineClaimDialog";
import { DeferPaymentDialog } from "./DeferPaymentDialog";
import { usePayFormatters } from "./formatters";

/** Lets an advisor defer or waive their own unpaid claim. */
export function MyClaimActions({ line }: { line: Claim }) {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const [deed, setDeed] = useState<"defer" | "waive" | null>(null);
  const close = () => setDeed(null);
  if (!isOpenClaim(line)) return null;
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
      {deed === "defer" && <DeferPaymentDialog line={line} own onClose={close} />}
      {deed === "waive" && <DeclineClaimDialog line={line} own onClose={close} />}
    </>
  );
}

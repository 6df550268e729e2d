import { Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CorrectClaimDialog } from "./CorrectClaimDialog";
import { isOpenClaim } from "./claimStatus";
import type { Claim } from "./compensation";
import styles from "./compensation.module.css";
import { DeclineClaimDialog } from "./DeclineClaimDialog";
import { DeferPaymentDialog } from "./DeferPaymentDialog";
import { RecordPaymentDialog } from "./RecordPaymentDialog";

type Deed = "pay" | "correct" | "defer" | "decline";

function deedsFor(line: Claim): Deed[] {
  if (line.standing === "DECLINED") return [];
  const open = isOpenClaim(line);
  return [
    ...(line.standing === "APPROVED" ? (["pay"] as const) : []),
    "correct",
    ...(open ? (["defer"] as const) : []),
    ...(open && line.payments.length === 0 ? (["decline"] as const) : []),
  ];
}

/** Offers every action on a claim except approval. */
export function ClaimActionsMenu({ line, name }: { line: Claim; name: string }) {
  const { t } = useTranslation("compensation");
  const [deed, setDeed] = useState<Deed | null>(null);
  const deeds = deedsFor(line);
  const close = () => setDeed(null);
  if (deeds.length === 0) return null;
  return (
    <div className="lt-no-print">
      <Menu
        position="bottom-end"
        portalProps={{ target: "main" }}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button
            variant="default"
            className={styles.more ?? ""}
            aria-label={t("menu", { name, category: t(`category.${line.category}`) })}
          >
            <IconDots size={20} aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {deeds.map((each) => (
            <Menu.Item key={each} onClick={() => setDeed(each)}>
              {t(`${each}.menu`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {deed === "pay" && (
        <RecordPaymentDialog council={line.council} lines={[line]} onClose={close} />
      )}
      {deed === "correct" && <CorrectClaimDialog line={line} onClose={close} />}
      {deed === "defer" && <DeferPaymentDialog line={line} own={false} onClose={close} />}
      {deed === "decline" && <DeclineClaimDialog line={line} own={false} onClose={close} />}
    </div>
  );
}

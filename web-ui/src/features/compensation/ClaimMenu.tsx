import { Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CorrectDialog } from "./CorrectDialog";
import type { Line } from "./compensation";
import styles from "./compensation.module.css";
import { DeclineDialog } from "./DeclineDialog";
import { DeferDialog } from "./DeferDialog";
import { PayDialog } from "./PayDialog";
import { isOpen } from "./standing";

type Deed = "pay" | "correct" | "defer" | "decline";

function deedsFor(line: Line): Deed[] {
  if (line.standing === "DECLINED") return [];
  const open = isOpen(line);
  return [
    ...(line.standing === "APPROVED" ? (["pay"] as const) : []),
    "correct",
    ...(open ? (["defer"] as const) : []),
    ...(open && line.payments.length === 0 ? (["decline"] as const) : []),
  ];
}

/** Everything a coordinator may do about a claim besides approving it. */
export function ClaimMenu({ line, name }: { line: Line; name: string }) {
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
      {deed === "pay" && <PayDialog council={line.council} lines={[line]} onClose={close} />}
      {deed === "correct" && <CorrectDialog line={line} onClose={close} />}
      {deed === "defer" && <DeferDialog line={line} own={false} onClose={close} />}
      {deed === "decline" && <DeclineDialog line={line} own={false} onClose={close} />}
    </div>
  );
}

import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { say } from "@/shared/ui/Toasts";

interface FarewellProps {
  kind: "leave" | "decline";
  name: string;
  opened: boolean;
  onClose: () => void;
  onConfirm: (reason: string) => Promise<unknown>;
}

/** Asks before a seat or a candidacy ends, and why, if they wish to say. */
export function Farewell({ kind, name, opened, onClose, onConfirm }: FarewellProps) {
  const { t } = useTranslation("recruiting");
  const [reason, setReason] = useState("");
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t(`farewell.${kind}`, { name })}
      confirm={t(`farewell.${kind}Do`)}
      onConfirm={() => onConfirm(reason).then(() => say(t(`farewell.${kind}Done`, { name })))}
      danger={kind === "leave"}
    >
      <p>{t(`farewell.${kind}Hint`)}</p>
      <Textarea
        label={t("farewell.reason")}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

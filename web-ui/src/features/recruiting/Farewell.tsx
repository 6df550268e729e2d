import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { upTo } from "@/shared/form/rules";
import { useSession } from "@/shared/session/Session";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { say } from "@/shared/ui/Toasts";
import { todayIn } from "./words";

export type FarewellKind = "leave" | "decline" | "lapse" | "return";

/** What is asked for besides the yes. */
const asks: Record<FarewellKind, { day: boolean; reason: boolean }> = {
  decline: { day: false, reason: true },
  leave: { day: true, reason: true },
  lapse: { day: true, reason: false },
  return: { day: true, reason: false },
};

interface FarewellProps {
  kind: FarewellKind;
  name: string;
  opened: boolean;
  onClose: () => void;
  /** The day is null where none is asked for. */
  onConfirm: (given: { reason: string; day: string | null }) => Promise<unknown>;
}

/** Asks before a seat or a candidacy ends or begins anew: since when, and why, if they wish to say. */
export function Farewell({ kind, name, opened, onClose, onConfirm }: FarewellProps) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const today = todayIn(council.zone);
  const [reason, setReason] = useState("");
  const [day, setDay] = useState(today);
  const asked = asks[kind];
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t(`farewell.${kind}`, { name })}
      confirm={t(`farewell.${kind}Do`)}
      onConfirm={() =>
        onConfirm({ reason, day: asked.day ? day || null : null }).then(() =>
          say(t(`farewell.${kind}Done`, { name })),
        )
      }
      danger={kind === "leave" || kind === "lapse"}
    >
      <p>{t(`farewell.${kind}Hint`)}</p>
      {asked.day && (
        <TextInput
          mt="md"
          type="date"
          max={today}
          label={t(`farewell.${kind as "leave" | "lapse" | "return"}Day`)}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      )}
      {asked.reason && (
        <Textarea
          mt="md"
          label={t("farewell.reason")}
          rows={3}
          value={reason}
          onChange={(event) => setReason(upTo(2000, event.currentTarget.value))}
        />
      )}
    </ConfirmDialog>
  );
}

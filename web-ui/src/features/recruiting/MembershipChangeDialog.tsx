import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { upTo } from "@/shared/form/fieldSchemas";
import { useSession } from "@/shared/session/SessionProvider";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { toast } from "@/shared/ui/ToastRegion";
import { todayIn } from "./options";

/** Lists the kinds of membership changes. */
export type MembershipChange = "leave" | "decline" | "lapse" | "return";

/** The fields of the dialog for each change. */
const asks: Record<MembershipChange, { day: boolean; reason: boolean }> = {
  decline: { day: false, reason: true },
  leave: { day: true, reason: true },
  lapse: { day: true, reason: false },
  return: { day: true, reason: false },
};

interface FarewellProps {
  kind: MembershipChange;
  name: string;
  opened: boolean;
  onClose: () => void;
  /** The day is null when the dialog does not ask for it. */
  onConfirm: (given: { reason: string; day: string | null }) => Promise<unknown>;
}

/** Confirms the end or restart of a seat or candidacy with an optional reason. */
export function MembershipChangeDialog({ kind, name, opened, onClose, onConfirm }: FarewellProps) {
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
          toast(t(`farewell.${kind}Done`, { name })),
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

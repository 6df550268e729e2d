import { Button } from "@mantine/core";
import { IconCalendarTime, IconCalendarX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateTimeField } from "@/shared/form/DateTimeField";
import { TextField } from "@/shared/form/fields";
import { toWallClock } from "@/shared/time/zones";
import { Card as Surface } from "@/shared/ui/Card";
import { CommandDialog } from "./CommandDialog";
import type { MeetingSummary } from "./meetings";
import styles from "./meetings.module.css";
import {
  cancelMeetingSchema,
  moveMeetingSchema,
  useCancelMeeting,
  useMoveMeeting,
} from "./rescheduling";

/** Moves or cancels a meeting with a reason that the invited people can read. */
export function RescheduleActions({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const [asking, ask] = useState<"move" | "cancel" | null>(null);
  const close = () => ask(null);
  return (
    <div className="lt-no-print">
      <Surface title={t("change.title")} subtitle={t("change.hint")}>
        <div className={styles.buttons}>
          <Button
            variant="default"
            leftSection={<IconCalendarTime size={20} aria-hidden="true" />}
            onClick={() => ask("move")}
          >
            {t("move.begin")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCalendarX size={20} aria-hidden="true" />}
            onClick={() => ask("cancel")}
          >
            {t("cancel.begin")}
          </Button>
        </div>
        {asking === "move" && <Move card={card} onClose={close} />}
        {asking === "cancel" && <Cancel card={card} onClose={close} />}
      </Surface>
    </div>
  );
}

interface DialogProps {
  card: MeetingSummary;
  onClose: () => void;
}

function Move({ card, onClose }: DialogProps) {
  const { t } = useTranslation("meetings");
  return (
    <CommandDialog
      title={t("move.title")}
      hint={t("move.hint")}
      confirm={t("move.do")}
      schema={moveMeetingSchema(card)}
      initial={{ when: toWallClock(card.start, card.zone), reason: "" }}
      command={useMoveMeeting(card)}
      done={t("move.done")}
      onClose={onClose}
      fields={(form) => (
        <>
          <DateTimeField form={form} name="when" label={t("move.when")} zone={card.zone} />
          <TextField form={form} name="reason" label={t("move.why")} hint={t("change.nobody")} />
        </>
      )}
    />
  );
}

function Cancel({ card, onClose }: DialogProps) {
  const { t } = useTranslation("meetings");
  return (
    <CommandDialog
      danger
      title={t("cancel.title")}
      hint={t("cancel.hint")}
      confirm={t("cancel.do")}
      schema={cancelMeetingSchema}
      initial={{ reason: "" }}
      command={useCancelMeeting(card)}
      done={t("cancel.done")}
      onClose={onClose}
      fields={(form) => (
        <TextField form={form} name="reason" label={t("cancel.why")} hint={t("change.nobody")} />
      )}
    />
  );
}

import { Button } from "@mantine/core";
import { IconCalendarTime, IconCalendarX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "@/shared/form/fields";
import { WhenField } from "@/shared/form/WhenField";
import { wallClockOf } from "@/shared/time/zones";
import { Card as Surface } from "@/shared/ui/Card";
import { cancelled, movedFrom, useCancel, useMove } from "./changing";
import { FormDialog } from "./FormDialog";
import type { Card } from "./meetings";
import styles from "./meetings.module.css";

/** Another time, or not at all: both with a reason that everybody invited may read. */
export function ChangePlans({ card }: { card: Card }) {
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
  card: Card;
  onClose: () => void;
}

function Move({ card, onClose }: DialogProps) {
  const { t } = useTranslation("meetings");
  return (
    <FormDialog
      title={t("move.title")}
      hint={t("move.hint")}
      confirm={t("move.do")}
      schema={movedFrom(card)}
      initial={{ when: wallClockOf(card.start, card.zone), reason: "" }}
      command={useMove(card)}
      done={t("move.done")}
      onClose={onClose}
      fields={(form) => (
        <>
          <WhenField form={form} name="when" label={t("move.when")} zone={card.zone} />
          <TextField form={form} name="reason" label={t("move.why")} hint={t("change.nobody")} />
        </>
      )}
    />
  );
}

function Cancel({ card, onClose }: DialogProps) {
  const { t } = useTranslation("meetings");
  return (
    <FormDialog
      danger
      title={t("cancel.title")}
      hint={t("cancel.hint")}
      confirm={t("cancel.do")}
      schema={cancelled}
      initial={{ reason: "" }}
      command={useCancel(card)}
      done={t("cancel.done")}
      onClose={onClose}
      fields={(form) => (
        <TextField form={form} name="reason" label={t("cancel.why")} hint={t("change.nobody")} />
      )}
    />
  );
}

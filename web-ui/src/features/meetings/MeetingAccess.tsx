import { Button } from "@mantine/core";
import { IconMapPin, IconPhone, IconVideo } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { MeetingSummary } from "./meetings";
import styles from "./meetings.module.css";

const pictures = { IN_PERSON: IconMapPin, VIDEO: IconVideo, PHONE: IconPhone, HYBRID: IconVideo };

/** Shows how people can attend. */
export function MeetingModeText({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  const Picture = pictures[card.mode];
  return (
    <span className={styles.fact}>
      <Picture size={18} aria-hidden="true" />
      {card.mode === "IN_PERSON" && card.place ? card.place : t(`mode.${card.mode}`)}
    </span>
  );
}

/** Shows the video link and the phone number. */
export function JoinLinks({ card }: { card: MeetingSummary }) {
  const { t } = useTranslation("meetings");
  if (card.phase === "CLOSED" || card.phase === "CANCELLED" || !(card.link || card.phone))
    return null;
  return (
    <div className={`${styles.buttons} lt-no-print`}>
      {card.link && (
        <Button
          component="a"
          href={card.link}
          rel="noreferrer"
          variant="default"
          leftSection={<IconVideo size={20} aria-hidden="true" />}
        >
          {t("join.video")}
        </Button>
      )}
      {card.phone && (
        <Button
          component="a"
          href={`tel:${card.phone.replace(/[^+\d]/g, "")}`}
          variant="default"
          leftSection={<IconPhone size={20} aria-hidden="true" />}
        >
          {t("join.phone")}
        </Button>
      )}
    </div>
  );
}

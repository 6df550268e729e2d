import { Button } from "@mantine/core";
import { IconAddressBook, IconMessage } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { browserTimeZone } from "@/shared/time/zones";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import styles from "./access.module.css";
import type { ActiveConsent, ConsentKind, Wording } from "./consents";

const pictures: Record<ConsentKind, typeof IconMessage> = {
  TEXT_MESSAGES: IconMessage,
  CONTACT_SHARED: IconAddressBook,
};

interface ConsentRowProps {
  wording: Wording;
  /** The consent that was given; undefined when there is none. */
  agreed: ActiveConsent | undefined;
  /** Whether the person has a phone number for text messages. */
  reachable: boolean;
  busy: boolean;
  onGive: () => void;
  onWithdraw: () => void;
}

/** Shows one consent with its wording and status and lets the person give or withdraw it. */
export function ConsentRow(props: ConsentRowProps) {
  const { t, i18n } = useTranslation("privacy");
  const { wording, agreed, reachable, busy, onGive, onWithdraw } = props;
  const name = t(`consents.kind.${wording.kind}`);
  const sentence = wording.sentences[i18n.language] ?? "";
  const newer = agreed !== undefined && agreed.version !== wording.version;
  const Picture = pictures[wording.kind];
  return (
    <li>
      <Picture size={28} stroke={1.6} aria-hidden="true" />
      <div className={styles.words}>
        <strong>
          {name}
          {agreed && <StatusBadge tone="good">{t("consents.agreed")}</StatusBadge>}
        </strong>
        <p {...(agreed && { lang: agreed.language })}>{agreed?.wording ?? sentence}</p>
        {agreed && (
          <span>
            {t("consents.since")}{" "}
            <DateTimeText at={agreed.since} zone={browserTimeZone()} style="date" />
            {agreed.kind === "TEXT_MESSAGES" && <> · {t("consents.number")}</>}
          </span>
        )}
        {newer && (
          <span>
            {t("consents.newer")} <q>{sentence}</q>
          </span>
        )}
        {!agreed && !reachable && <span>{t("consents.noNumber")}</span>}
      </div>
      <span className={styles.buttons}>
        {(newer || !agreed) && reachable && (
          <Button
            variant={newer ? "default" : "light"}
            disabled={busy}
            aria-label={t("consents.giveTo", { name })}
            onClick={onGive}
          >
            {t(newer ? "consents.giveNewer" : "consents.give")}
          </Button>
        )}
        {agreed && (
          <Button
            variant="subtle"
            aria-label={t("consents.withdrawFor", { name })}
            onClick={onWithdraw}
          >
            {t("consents.withdraw")}
          </Button>
        )}
      </span>
    </li>
  );
}

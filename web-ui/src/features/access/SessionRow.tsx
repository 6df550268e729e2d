import { Button } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import styles from "./access.module.css";
import type { BrowserSession } from "./sessions";
import { parseUserAgent } from "./userAgent";

const HANDHELD = new Set(["Android", "iPhone", "iPad"]);

interface SessionRowProps {
  line: BrowserSession;
  busy: boolean;
  onEnd: () => void;
}

/** Shows one browser session with its device, sign-in method and times. */
export function SessionRow({ line, busy, onEnd }: SessionRowProps) {
  const { t } = useTranslation("access");
  const { browser, system } = parseUserAgent(line.agent);
  const where =
    browser && system
      ? t("sessions.on", { browser, system })
      : (browser ?? system ?? t("sessions.unknown"));
  const Picture = system && HANDHELD.has(system) ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li>
      <Picture size={28} stroke={1.6} aria-hidden="true" />
      <div className={styles.words}>
        <strong>
          {where}
          {line.current && <StatusBadge tone="good">{t("sessions.here")}</StatusBadge>}
        </strong>
        <span>
          {t(`sessions.how.${line.how}`)} · {t("sessions.since")}{" "}
          <DateTimeText at={line.begun} zone="UTC" style="date" />
        </span>
        <span>
          {t("sessions.seen")} <DateTimeText at={line.seen} zone="UTC" style="date" /> ·{" "}
          {t("sessions.ends")} <DateTimeText at={line.ends} zone="UTC" style="date" />
        </span>
      </div>
      <Button
        variant="subtle"
        disabled={busy}
        {...(!line.current && { "aria-label": t("sessions.endFor", { where }) })}
        onClick={onEnd}
      >
        {line.current ? t("person.signOut", { ns: "common" }) : t("sessions.end")}
      </Button>
    </li>
  );
}

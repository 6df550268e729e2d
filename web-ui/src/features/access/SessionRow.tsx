import { Button } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { When } from "@/shared/ui/When";
import styles from "./access.module.css";
import { readAgent } from "./agent";
import type { SessionLine } from "./sessions";

const HANDHELD = new Set(["Android", "iPhone", "iPad"]);

interface SessionRowProps {
  line: SessionLine;
  busy: boolean;
  onEnd: () => void;
}

/** One browser: which it is, how somebody came in there, since when, and when it was last seen. */
export function SessionRow({ line, busy, onEnd }: SessionRowProps) {
  const { t } = useTranslation("access");
  const { browser, system } = readAgent(line.agent);
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
          <When at={line.begun} zone="UTC" style="date" />
        </span>
        <span>
          {t("sessions.seen")} <When at={line.seen} zone="UTC" style="date" /> ·{" "}
          {t("sessions.ends")} <When at={line.ends} zone="UTC" style="date" />
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

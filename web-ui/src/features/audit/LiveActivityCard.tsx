import { Button, VisuallyHidden } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { RelativeTime } from "@/shared/ui/DateTimeText";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { useActivityFeed, useActivityScope, useAnnouncedCount } from "./activityFeed";
import type { AuditLine } from "./audit";
import styles from "./audit.module.css";

/** Shows the newest events as they occur and lets the user pause. */
export default function LiveActivityCard() {
  const { t, i18n } = useTranslation("audit");
  const { is } = useSession();
  const [paused, pause] = useState(false);
  const feed = useActivityFeed(i18n.language, paused);
  const told = useAnnouncedCount(paused);
  const lines = feed.data?.lines ?? [];
  const Picture = paused ? IconPlayerPlay : IconPlayerPause;
  const toggle = (
    <Button
      variant="subtle"
      leftSection={<Picture size={18} aria-hidden="true" />}
      onClick={() => pause(!paused)}
    >
      {t(paused ? "feed.resume" : "feed.pause")}
    </Button>
  );
  return (
    <Card title={t("feed.title")} subtitle={t(paused ? "feed.paused" : "feed.lead")} aside={toggle}>
      <ErrorAlert error={feed.error} onRetry={() => void feed.refetch()} />
      {feed.data && lines.length === 0 && <p>{t("feed.none")}</p>}
      <Sentences lines={lines} />
      <VisuallyHidden role="status">{told > 0 && t("feed.told", { count: told })}</VisuallyHidden>
      {is("administrator", "coordinator", "leader") && lines.length > 0 && (
        <Link to="/audit" className={styles.whole ?? ""}>
          {t("feed.whole")}
        </Link>
      )}
    </Card>
  );
}

function Sentences({ lines }: { lines: AuditLine[] }) {
  const { council } = useActivityScope();
  return (
    <ul className={styles.feed}>
      {lines.map((line) => (
        <li key={line.position}>
          <span>{line.sentence}</span>
          <span className={styles.facts}>
            <RelativeTime at={line.effective} zone={line.zone} />
            {council === null && line.councilName && <span>{line.councilName}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
